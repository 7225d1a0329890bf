package org.rtc.launcher.author;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.module.Reserved;

/**
 * What a module's id becomes in Java and SQL, such that it compiles whatever the id is: {@code my-survey} gives the
 * package {@code org.example.mysurvey}, classes that begin with {@code MySurvey}, beans with {@code mySurvey}, tables
 * with {@code mysurvey_}.
 */
record Names(String id) {
    private static final int LONGEST = 40;
    private static final String SUCH_AS = "; use lower-case letters, digits and hyphens, a letter first, such as my-survey.";

    /** @throws Refusal where it cannot be the id of a new module */
    static Names of(String id) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new Refusal("'" + id + "' cannot be the id of a module" + SUCH_AS);
        }
        if (id.length() > LONGEST) {
            throw new Refusal("'" + id + "' is too long for the id of a module; use " + LONGEST + " characters at most.");
        }
        if (Reserved.is(id) || id.startsWith("theme-")) {
            throw new Refusal("'" + id + "' cannot be the id of a module, the application uses it itself; choose another, such as my-" + id + ".");
        }
        return new Names(id);
    }

    private List<String> words() {
        return Arrays.stream(id.split("-")).filter(word -> !word.isEmpty()).toList();
    }

    /** A package of Java: an id such as {@code new} or {@code class} is no name there by itself. */
    String javaPackage() {
        String name = String.join("", words());
        return "org.example." + (SourceVersion.isName(name) ? name : name + "module");
    }

    /** What class names begin with. */
    String type() {
        return words().stream().map(Names::capital).collect(Collectors.joining());
    }

    /** What the names of page beans begin with. */
    String bean() {
        return words().get(0) + words().stream().skip(1).map(Names::capital).collect(Collectors.joining());
    }

    /** What table names begin with, without the underscore. */
    String table() {
        return String.join("", words());
    }

    /** As the heading of the first page. */
    String title() {
        return capital(String.join(" ", words()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
