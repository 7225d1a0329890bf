package org.rtc.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.testkit.Browser;

/** Two learners talk, and the instructor keeps order. */
class ForumJourneyIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    private Path folder;

    @Test
    void aQuestionIsAnsweredReadAndClosed() throws IOException {
        Teaching teaching = Teaching.here();
        String course = teaching.course("Foros");
        String forum = teaching.forum(course, "Preguntas");
        teaching.enrol(course, "learner");
        teaching.enrol(course, "learner2");
        Path table = Files.writeString(folder.resolve("fuentes de datos.csv"), "fuente;año\ncenso;2024\n");

        Reader ana = Reader.with(browser.desktop()).signsIn("learner").opens("/forums/" + forum).sees("Todavía nadie escribió");
        ana.clicks("Abrir un tema");
        ana.page().fill("input[name=title]", "¿Qué fuentes usan?");
        ana.page().fill("textarea[name=text]", "Nosotros el **censo**.\n\n<script>document.title='x'</script> [aquí](javascript:alert(1))");
        ana.page().setInputFiles("input[name=files]", table);
        ana.clicks("Publicar").sees("Su tema está publicado").sees("fuentes de datos.csv");
        assertThat(ana.page().locator(".posts strong")).hasText("censo");
        assertThat(ana.page().locator(".posts script, .posts a[href^='javascript']")).hasCount(0);

        Reader jean = Reader.with(browser.phone()).signsIn("learner2").opens("/forums/" + forum + "?lang=es").sees("1 nuevo");
        jean.follows("¿Qué fuentes usan?").sees("Nosotros el censo");
        Download file = jean.page().waitForDownload(() -> jean.page().getByText("fuentes de datos.csv").click());
        assertThat(Files.readString(file.path())).contains("censo;2024");
        jean.clicks("Citar y responder");
        assertThat(jean.page().locator("textarea[name=text]")).hasValue(Pattern.compile("> "));
        jean.page().locator("textarea[name=text]").pressSequentially("\nAquí también.");
        jean.clicks("Enviar respuesta").sees("Aquí también.");
        assertThat(jean.page().locator(".posts blockquote")).containsText("Nosotros el censo");
        jean.opens("/forums/" + forum);
        assertThat(jean.page().locator(".threads .new")).hasCount(0);

        assertThat(Letters.to("learner@example.org", "¿Qué fuentes usan?")).contains("Jean-Baptiste Désir", "/forums/" + forum);
        ana.opens("/forums/" + forum).sees("1 nuevo").follows("¿Qué fuentes usan?");
        assertThat(ana.page().locator(".posts .tag", new Page.LocatorOptions().setHasText("Nuevo"))).hasCount(1);
        ana.opens("/forums/" + forum);
        assertThat(ana.page().locator(".threads .new")).hasCount(0);

        Reader andres = Reader.with(browser.desktop()).signsIn("instructor").opens("/forums/" + forum).follows("¿Qué fuentes usan?");
        andres.clicks("Cerrar el tema").sees("El tema está cerrado.");
        ana.follows("¿Qué fuentes usan?").sees("ya no responder");
        assertThat(ana.page().locator("#reply")).hasCount(0);
        andres.page().locator(".posts > li").last().getByText("Corregir").click();
        andres.clicks("Retirar el mensaje");
        confirm(andres);
        andres.sees("El mensaje fue retirado.");
        ana.page().reload();
        ana.sees("Este mensaje fue retirado.").seesNo("Aquí también.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoIsNotInTheCourseIsNotInItsForum() {
        Teaching teaching = Teaching.here();
        String course = teaching.course("Foro de otros");
        String forum = teaching.forum(course, "Entre nosotros");
        teaching.enrol(course, "learner");
        String thread = Api.as("learner").post("/forums/" + forum + "/threads", "{\"title\":\"Secreto\",\"text\":\"Solo aquí\"}").id();

        Visitor other = new Visitor().signIn("learner2");

        assertThat(other.get("/forums/" + forum).status()).isEqualTo(403);
        assertThat(other.get("/forums/" + forum + "/threads/" + thread).status()).isEqualTo(403);
        assertThat(Api.as("learner2").get("/threads/" + thread + "/posts").status()).isEqualTo(403);
        assertThat(Api.as("learner2").post("/threads/" + thread + "/posts", "{\"text\":\"Hola\"}").status()).isEqualTo(403);
        assertThat(Api.nobody().get("/forums/" + forum + "/threads").status()).isEqualTo(401);
    }

    private static void confirm(Reader reader) {
        reader.page().locator("dialog[open] .sure").click();
    }
}
