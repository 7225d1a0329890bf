package org.rtc.hubs.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.rtc.hubs.course.CourseSet;
import org.rtc.hubs.desk.Desk;
import org.rtc.hubs.focal.FocalPoints;
import org.rtc.hubs.look.Looks;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.hubs.region.Region;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.course.Courses;
import org.rtc.spi.demo.DemoAccounts;
import org.rtc.spi.demo.DemoData;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;

/** Mandates of the four hubs, their course sets and words of welcome, and some of their focal points. */
@ApplicationScoped
public class DemoHubs implements DemoData {
    @Inject
    Mandates mandates;
    @Inject
    CourseSet courses;
    @Inject
    Looks looks;
    @Inject
    Courses known;
    @Inject
    Regions regions;
    @Inject
    FocalPoints focalPoints;
    @Inject
    Desk desk;
    @Inject
    DemoAccounts accounts;

    @Override
    public int order() {
        return 230;
    }

    @Override
    public void create() {
        int year = LocalDate.now().getYear();
        mandates.give("andean", "CO", LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31), "");
        mandates.give("central-america", "MX", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31), "");
        mandates.give("southern-cone", "CL", LocalDate.of(year, 7, 1), null, "");
        mandates.give("caribbean", "CA", LocalDate.of(year - 2, 1, 1), LocalDate.of(year - 1, 12, 31), "");
        mandates.give("caribbean", "DO", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31), "");
        regions.all().forEach(this::choose);
        appoint();
        desk.remind("andean", "PE");
        looks.welcome("andean", LocalizedText.ofTags(Map.of("es", "Bienvenida al nodo andino: estos son los cursos que recomendamos este año a nuestras cinco oficinas.",
                "en", "Welcome to the Andean hub: these are the courses that we recommend to our five offices this year.",
                "fr", "Bienvenue au pôle andin : voici les cours que nous recommandons cette année à nos cinq offices.",
                "pt", "Boas-vindas ao polo andino: estes são os cursos que recomendamos este ano aos nossos cinco institutos.")));
        looks.welcome("caribbean", LocalizedText.ofTags(Map.of("en", "Welcome to the Caribbean hub. Small offices, one large team.",
                "fr", "Bienvenue au pôle des Caraïbes. De petits offices, une grande équipe.")));
        looks.welcome("central-america", LocalizedText.ofTags(Map.of("es", "Bienvenida al nodo de Centroamérica. Pida aquí lo que su oficina necesita y ofrezca lo que sabe hacer.",
                "en", "Welcome to the Central American hub. Ask here for what your office needs, and offer what it does well.")));
        looks.welcome("southern-cone", LocalizedText.ofTags(Map.of("es", "Bienvenida al nodo del Cono Sur: dos idiomas, una misma manera de trabajar.",
                "pt", "Boas-vindas ao polo do Cone Sul: dois idiomas, uma mesma maneira de trabalhar.")));
    }

    /** Four courses each: one in Spanish alone, one for three members. */
    private void choose(Region region) {
        List<Long> all = known.published(LongStream.rangeClosed(1, 40).boxed().toList()).stream().map(Courses.Published::id).limit(4).toList();
        List<String> some = region.codes().stream().sorted().limit(3).toList();
        for (int i = 0; i < all.size(); i++) {
            courses.add(region.id(), all.get(i), i == 1 ? List.of("es") : List.of(), i == 2 ? some : List.of());
        }
    }

    private void appoint() {
        appoint("andean", "CO", "camilo.ortiz", "Camilo", "Ortiz", Lang.ES);
        appoint("andean", "EC", "paulina.vaca", "Paulina", "Vaca", Lang.ES);
        appoint("andean", "PE", "rosa.huaman", "Rosa", "Huamán", Lang.ES);
        appoint("central-america", "MX", "ernesto.rivas", "Ernesto", "Rivas", Lang.ES);
        appoint("central-america", "GT", "irma.caal", "Irma", "Caal", Lang.ES);
        appoint("southern-cone", "UY", "martina.silva", "Martina", "Silva", Lang.ES);
        appoint("southern-cone", "BR", "joao.nogueira", "João", "Nogueira", Lang.PT);
        appoint("caribbean", "TT", "kamla.singh", "Kamla", "Singh", Lang.EN);
    }

    private void appoint(String hub, String country, String username, String given, String family, Lang lang) {
        if (regions.get(hub).codes().contains(country)) {
            accounts.person(username, given, family, country, lang);
            focalPoints.appoint(hub, country, username);
        }
    }
}
