package org.rtc.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.testkit.Browser;

/** Of a package, from its upload to the result that the instructor sees. */
class ScormJourneyIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"RuntimeBasicCalls_SCORM12.zip, cmi.core.lesson_status, passed",
        "RuntimeBasicCalls_SCORM20043rdEdition.zip, cmi.success_status, passed"})
    void aLearnerIsCutOffTwiceGoesOnAndFinishes(String file, String element, String value) throws IOException {
        Teaching teaching = Teaching.here();
        String course = instructorPublishes("Golf " + file, file);
        assertThat(uploads()).isEmpty();
        Reader ana = Reader.with(browser.desktop()).signsIn("learner");

        ana.opens("/courses/" + course).clicks("Inscribirme").sees("Ya está en el curso");
        ana.clicks("Empezar el curso").clicks("Empezar");
        Golf golf = Golf.in(ana.page()).isAt(0).shows("Play").turnsTo(0, 5).isSavedAt(5);
        assertThat(browser.complaints()).isEmpty();
        assertThat(ana.page().url()).startsWith(Product.contentUrl());
        assertThat(teaching.place(course, "learner")).isEqualTo("5");

        ana.device().setOffline(true);
        golf.turnsTo(5, 7).is("offline");
        ana.device().setOffline(false);
        golf.isSavedAt(7);
        assertThat(teaching.place(course, "learner")).isEqualTo("7");

        ana.device().setOffline(true);
        golf.turnsTo(7, 9).is("offline");
        ana.closesTheTab().device().setOffline(false);

        golf = Golf.in(ana.page());
        ana.opens("/courses/" + course).clicks("Continuar donde quedó").clicks("Continuar donde quedó");
        golf.isAt(9).shows("Handicap").turnsTo(9, Golf.QUIZ);
        golf.answersAllButOne();
        int score = golf.points();
        assertThat(score).isBetween(80, 99);
        golf.exits().is("ended");
        assertThat(golf.player()).containsText(String.valueOf(score));

        JsonObject progress = teaching.progress(course, "learner");
        assertThat(progress.getString("status")).isEqualTo("passed");
        assertThat(progress.getJsonNumber("score").doubleValue()).isEqualTo(score);
        assertThat(progress.getInt("time")).isPositive();
        assertThat(progress.getInt("attempts")).isEqualTo(1);
        assertThat(progress.getJsonArray("data").toString()).contains("\"" + element + "\":\"" + value + "\"");

        ana.opens("/courses/" + course).sees(score + " puntos").sees("100 %").sees("Terminó este curso");
        ana.clicks("Jugar al golf").sees("Aprobado").sees("Repasar el último intento");
        Reader andres = Reader.with(browser.desktop()).signsIn("instructor")
                .opens("/courses/" + course + "/items/" + progress.getString("id") + "/attempts").sees("Ana Pineda").sees("Aprobado").sees(String.valueOf(score));
        andres.page().locator("thead input").first().pressSequentially("nadie asi");
        andres.sees("Ningún intento corresponde");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"RuntimeBasicCalls_SCORM12.zip", "RuntimeBasicCalls_SCORM20043rdEdition.zip"})
    void whoGoesOnElsewhereIsToldWhereTheLatestIs(String file) {
        Teaching teaching = Teaching.here();
        String course = teaching.course("Golf en dos equipos");
        String item = teaching.add(course, "scorm", "Jugar al golf", Product.resource("packages/" + file));
        teaching.enrol(course, "learner2");
        Reader desk = Reader.with(browser.desktop()).signsIn("learner2").opens("/courses/" + course + "/items/" + item + "/play");
        Golf atDesk = Golf.in(desk.page()).isAt(0).turnsTo(0, 2).isSavedAt(2);

        Reader phone = Reader.with(browser.phone()).signsIn("learner2");
        Golf onPhone = Golf.in(phone.page());
        phone.opens("/courses/" + course + "/items/" + item + "/play");
        onPhone.isAt(2).turnsTo(2, 4).isSavedAt(4);
        atDesk.next();

        atDesk.is("error");
        assertThat(atDesk.player()).containsText("Ce contenu est ouvert ailleurs");
        assertThat(teaching.place(course, "learner2")).isEqualTo("4");
        onPhone.turnsTo(4, 5).isSavedAt(5);
        assertThat(teaching.place(course, "learner2")).isEqualTo("5");
    }

    /** Files of the container that hold what is uploaded to a page. */
    private static List<Path> uploads() throws IOException {
        try (Stream<Path> all = Files.walk(Product.home().resolve("server/generated"))) {
            return all.filter(file -> file.getFileName().toString().matches("upload_.*\\.tmp")).toList();
        }
    }

    /** All through pages. @return the course's id */
    private String instructorPublishes(String title, String file) {
        Reader andres = Reader.with(browser.desktop()).signsIn("instructor").opens("/courses/new");
        andres.page().fill("input[name='title.es']", title);
        andres.clicks("Crear").sees("Borrador");
        String course = andres.page().url().replaceAll(".*/courses/(\\d+)/.*", "$1");
        andres.clicks("Contenido").page().fill("input[name='title.es']", "Deportes");
        andres.clicks("Agregar sección").sees("1. Deportes");
        andres.page().locator("a[href*='kind=scorm']").first().evaluate("link => link.click()");
        andres.page().fill("input[name='title.es']", "Jugar al golf");
        andres.page().setInputFiles("input[name=file]", Product.resource("packages/" + file));
        andres.clicks("Guardar").sees("Jugar al golf");
        andres.clicks("Publicar").sees("Publicado");
        return course;
    }
}
