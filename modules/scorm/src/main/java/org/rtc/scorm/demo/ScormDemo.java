package org.rtc.scorm.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rtc.scorm.Jsons;
import org.rtc.scorm.item.ScormKind;
import org.rtc.spi.course.Courses;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.course.Outline;
import org.rtc.spi.demo.DemoData;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.LocalizedText;

/** Four packages in the courses of the demonstration's learner, and attempts at different points of them. */
@ApplicationScoped
public class ScormDemo implements DemoData {
    private static final String FOLDER = "demo/scorm/";
    private static final String CREDIT = "«Golf Explained», de Rustici Software, LLC (scorm.com), con textos e imágenes de Wikipedia. "
            + "Licencia Creative Commons Atribución 3.0 Estados Unidos. En inglés.";

    @Inject
    People people;
    @Inject
    Courses courses;
    @Inject
    Outline outline;
    @Inject
    DemoAttempts attempts;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void create() {
        List<Long> studied = studied("learner");
        if (studied.isEmpty()) {
            return;
        }
        List<Long> items = new ArrayList<>();
        long course = studied.stream().filter(studied("learner2")::contains).findFirst().orElse(studied.get(0));
        items.add(add(course, "RuntimeBasicCalls_SCORM12.zip", title("SCORM 1.2")));
        items.add(add(course, "RuntimeBasicCalls_SCORM20043rdEdition.zip", title("SCORM 2004")));
        items.add(add(course, "SequencingForcedSequential_SCORM20043rdEdition.zip", LocalizedText.ofTags(Map.of(
                "es", "Ejemplo con partes en orden fijo (SCORM 2004)", "en", "Example with parts in a fixed order (SCORM 2004)",
                "fr", "Exemple en parties à suivre dans l’ordre (SCORM 2004)", "pt", "Exemplo com partes em ordem fixa (SCORM 2004)"))));
        items.add(add(course, "RunTimeAdvancedCalls_SCORM20043rdEdition.zip", LocalizedText.ofTags(Map.of(
                "es", "Ejemplo con preguntas (SCORM 2004)", "en", "Example with questions (SCORM 2004)",
                "fr", "Exemple avec des questions (SCORM 2004)", "pt", "Exemplo com perguntas (SCORM 2004)"))));
        try (JsonReader reader = Jsons.PROVIDER.createReader(open("quiz.json"))) {
            quiz(course, items.get(3), new DemoQuiz(reader.readObject()));
        }
        try (JsonReader reader = Jsons.PROVIDER.createReader(open("attempts.json"))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(attempt -> attempt(course, items, attempt));
        }
    }

    private List<Long> studied(String username) {
        return people.byUsername(username).map(person -> courses.enrolledIn(person.id())).orElse(List.of());
    }

    private static LocalizedText title(String edition) {
        return LocalizedText.ofTags(Map.of("es", "Ejemplo de paquete " + edition, "en", "Example of a " + edition + " package",
                "fr", "Exemple de paquet " + edition, "pt", "Exemplo de pacote " + edition));
    }

    private long add(long course, String zip, LocalizedText title) {
        try (InputStream bytes = open(zip)) {
            Path file = Files.createTempFile("rtc-demo", ".zip");
            try {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                return outline.add(course, ScormKind.ID, title, new ItemSource(Map.of(ScormKind.NOTE, CREDIT), file, zip));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attempt(long course, List<Long> items, JsonObject script) {
        people.byUsername(script.getString("person")).map(Person::id).filter(person -> courses.enrolled(course, person))
                .ifPresent(person -> attempts.make(course, items.get(script.getInt("package")), person, script));
    }

    private void quiz(long course, long item, DemoQuiz quiz) {
        quiz.attempts().forEach(attempt -> people.byUsername(attempt.person()).map(Person::id).filter(person -> courses.enrolled(course, person))
                .ifPresent(person -> attempts.make(course, item, person, attempt.commit(), attempt.daysAgo())));
    }

    private static InputStream open(String name) {
        return ScormDemo.class.getClassLoader().getResourceAsStream(FOLDER + name);
    }
}
