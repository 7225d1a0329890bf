package org.rtc.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.rtc.launcher.Jar;
import org.rtc.testkit.running.Dist;

/** Compiles a stranger's module against what the product offers: the SPI, and the interfaces of the server. */
final class Workbench {
    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** @param folder to work in */
    Workbench(Path folder) {
        this.folder = folder;
    }

    /** @param name with its package @param body the source without the package's line */
    Workbench source(String name, String body) {
        int dot = name.lastIndexOf('.');
        sources.put(name, "package " + name.substring(0, dot) + ";\n" + body);
        return this;
    }

    /** Adds the classes to the jar. */
    Jar into(Jar jar) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try {
            Path classes = Files.createTempDirectory(folder, "classes");
            try (var files = compiler.getStandardFileManager(null, null, null)) {
                files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
                files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries());
                List<JavaFileObject> units = sources.entrySet().stream().map(e -> (JavaFileObject) new Text(e.getKey(), e.getValue())).toList();
                if (!compiler.getTask(complaints, (JavaFileManager) files, null, List.of("-proc:none"), null, units).call()) {
                    throw new AssertionError(complaints.toString());
                }
            }
            try (Stream<Path> all = Files.walk(classes)) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    jar.with(classes.relativize(each).toString(), Files.readAllBytes(each));
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> libraries() throws IOException {
        List<Path> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(Dist.folder().resolve("web/WEB-INF/lib"))) {
            jars.addAll(files.filter(file -> file.getFileName().toString().startsWith("rtc-spi-")).toList());
        }
        Path given = Files.createTempDirectory(folder, "given");
        try (ZipFile server = new ZipFile(Dist.folder().resolve("payara-micro.jar").toFile())) {
            for (ZipEntry entry : server.stream().filter(each -> each.getName().matches(".*/jakarta\\.[\\w.-]+\\.jar")).toList()) {
                Path jar = given.resolve(Path.of(entry.getName()).getFileName());
                try (InputStream content = server.getInputStream(entry)) {
                    Files.copy(content, jar);
                }
                jars.add(jar);
            }
        }
        return jars;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
