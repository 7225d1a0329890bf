package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * ADL's test scripts of SCORM 2004 4th Edition, replayed in a browser through the pages of a learner. They are no part
 * of this repository: where the harness does not lie beside it, in {@code ../shared/conformance}, {@code ./rtc test}
 * says so, and the player's own tests stand without it.
 */
class ConformanceIT {
    private static final Path HARNESS = Path.of("..", "..", "..", "shared", "conformance");
    private static final Path FOLDER = Path.of("target", "conformance").toAbsolutePath();
    private static final String CASES = System.getProperty("rtc.conformance.cases", "*");

    @TestFactory
    Stream<DynamicTest> thePlayerDoesAsTheScriptSays() throws Exception {
        if (!Files.isDirectory(HARNESS)) {
            return Stream.empty();
        }
        copy();
        run("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error");
        run("node", "run.mjs", "--adapter", "adapters/rtc.mjs", "--base", Product.contentUrl(), "--jobs", "2", "--wait", "20",
                "--cases", CASES, "--json", "results.json");
        try (JsonReader results = Json.createReader(Files.newInputStream(FOLDER.resolve("results.json")))) {
            JsonArray all = results.readArray();
            assertThat(all).isNotEmpty();
            return all.getValuesAs(JsonObject.class).stream().map(one -> dynamicTest(one.getString("name"),
                    () -> assertThat(one.getString("status")).as(one.getString("why", "")).isEqualTo("passed")));
        }
    }

    private static void copy() throws IOException {
        try (Stream<Path> files = Files.walk(HARNESS)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().contains("node_modules")).toList()) {
                Path to = FOLDER.resolve(HARNESS.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(FOLDER.resolve("results.json"));
    }

    /** That a case fails is told by the results. */
    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(List.of(command)).directory(FOLDER.toFile()).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(FOLDER.resolve("said.txt").toFile()));
        process.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        process.environment().put("RTC_PASSWORD", "demo");
        process.start().waitFor();
    }
}
