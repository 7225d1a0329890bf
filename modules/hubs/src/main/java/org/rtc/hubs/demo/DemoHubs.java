package org.rtc.hubs.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.rtc.hubs.course.CourseSet;
import org.rtc.hubs.look.Looks;
import org.rtc.hubs.mandate.Mandates;
import org.rtc.hubs.region.Regions;
import org.rtc.spi.course.Courses;
import org.rtc.spi.demo.DemoData;
import org.rtc.spi.text.LocalizedText;

/** Mandates of the four hubs, and the course set and welcome of two. */
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
        List<Long> all = known.published(LongStream.rangeClosed(1, 40).boxed().toList()).stream().map(Courses.Published::id).toList();
        regions.all().forEach(region -> all.stream().limit(4).forEach(course -> courses.add(region.id(), course, List.of(), List.of())));
        looks.welcome("andean", LocalizedText.ofTags(Map.of("es", "Bienvenida al nodo andino: estos son los cursos que recomendamos este año a nuestras cinco oficinas.",
                "en", "Welcome to the Andean hub: these are the courses that we recommend to our five offices this year.",
                "fr", "Bienvenue au pôle andin : voici les cours que nous recommandons cette année à nos cinq offices.",
                "pt", "Boas-vindas ao polo andino: estes são os cursos que recomendamos este ano aos nossos cinco institutos.")));
        looks.welcome("caribbean", LocalizedText.ofTags(Map.of("en", "Welcome to the Caribbean hub. Small offices, one large team.",
                "fr", "Bienvenue au pôle des Caraïbes. De petits offices, une grande équipe.")));
    }
}
