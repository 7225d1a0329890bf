package org.rtc.launcher.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.assembly.Trees;
import org.rtc.launcher.module.Version;

/** The files of a new module: small, complete, and tested by making one (see the tests). */
final class Skeleton {
    private final Names names;
    private final Map<String, String> words = new LinkedHashMap<>();

    /**
     * @param published version of the SPI and the testkit as artifacts
     * @param spi       version of the SPI that modules name in their descriptor
     */
    Skeleton(Names names, String published, Version spi) {
        this.names = names;
        words.put("id", names.id());
        words.put("package", names.javaPackage());
        words.put("Name", names.type());
        words.put("name", names.bean());
        words.put("table", names.table());
        words.put("title", names.title());
        words.put("rtc", published);
        words.put("spi", "[" + spi.major() + "." + spi.minor() + "," + (spi.major() + 1) + ")");
    }

    /** @throws Refusal where something of that name is there */
    void checkFree(Path parent) {
        Path folder = parent.resolve(names.id());
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(folder + ": this exists already; choose another id or another folder.");
        }
    }

    /** All of it or nothing. @return the folder */
    Path writeInto(Path parent) throws IOException {
        checkFree(parent);
        Path folder = parent.resolve(names.id());
        Path fresh = Files.createTempDirectory(parent, "." + names.id() + "-");
        try {
            for (Map.Entry<String, String> file : files().entrySet()) {
                Path target = fresh.resolve(file.getValue());
                Files.createDirectories(target.getParent());
                Files.writeString(target, filled(file.getKey()));
            }
            open(fresh);
            return Files.move(fresh, folder);
        } finally {
            Trees.delete(fresh);
        }
    }

    /** A temporary folder is for its owner alone; a project has the rights of its neighbours. */
    private static void open(Path fresh) throws IOException {
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Path like = Files.createDirectory(fresh.resolve("like"));
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(like));
            Files.delete(like);
        }
    }

    private Map<String, String> files() {
        String main = "src/main/java/" + names.javaPackage().replace('.', '/') + "/";
        String test = "src/test/java/" + names.javaPackage().replace('.', '/') + "/";
        String resources = "src/main/resources/";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "pom.xml");
        files.put("README.md", "README.md");
        files.put("gitignore", ".gitignore");
        files.put("Module.java", main + names.type() + "Module.java");
        for (String each : new String[] {"Note", "NoteRow", "Notes", "NotePage", "AddNoteAction", "NoteData", "NoteResource"}) {
            files.put(each + ".java", main + "note/" + each + ".java");
        }
        files.put("beans.xml", resources + "META-INF/beans.xml");
        files.put("rtc-module.properties", resources + "META-INF/rtc-module.properties");
        files.put("notes.xhtml", resources + "META-INF/resources/WEB-INF/" + names.id() + "/notes.xhtml");
        files.put("V1__notes.sql", resources + "db/" + names.id() + "/V1__notes.sql");
        for (String lang : new String[] {"es", "en", "fr", "pt"}) {
            files.put(lang + ".properties", resources + "i18n/" + names.id() + "_" + lang + ".properties");
        }
        for (String each : new String[] {"NotesTest", "TextsTest", "ContractIT"}) {
            files.put(each + ".java", test + each + ".java");
        }
        return files;
    }

    private String filled(String template) throws IOException {
        try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + template)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("@" + word.getKey() + "@", word.getValue());
            }
            return text;
        }
    }
}
