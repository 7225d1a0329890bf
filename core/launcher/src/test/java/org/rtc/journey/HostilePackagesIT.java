package org.rtc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no package, or one that means harm, is refused with its reason and leaves nothing behind. */
class HostilePackagesIT {
    private static final String COURSE = Teaching.here().course("Paquetes dañinos");
    private static final List<Path> OUTSIDE = List.of(Path.of("/tmp/evil.txt"), Path.of("/Temp/evil.txt"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            badscorm.zip                             | imsmanifest.xml is not correct XML
            invalid.zip                              | imsmanifest.xml is missing
            validaicc.zip                            | AICC
            validscorm.zip                           | imsmanifest.xml is not correct XML
            MalformedXml_SCORM12.zip                 | line 27
            MissingLaunchUrl_SCORM12.zip             | Test Item
            ItemWithNonExistentResourceId_SCORM12.zip | non_existent_resource
            zip-slip.zip                             | tmp/evil.txt
            zip-slip-win.zip                         | Temp\\evil.txt
            zipbomb_1G.zip                           | grows out of all proportion
            """)
    void itIsRefusedWithItsReasonAndLeavesNothingBehind(String file, String reason) throws IOException {
        Set<String> filesBefore = files();
        String itemsBefore = items();

        Answer answer = upload(file);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field")).isEqualTo("file");
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("detail")).contains(reason);
        assertThat(items()).isEqualTo(itemsBefore);
        assertThat(files()).isEqualTo(filesBefore);
        assertThat(OUTSIDE).noneMatch(Files::exists);
        assertThat(Api.as("instructor").get("/courses/" + COURSE).status()).isEqualTo(200);
    }

    @Test
    void aPackageWithoutOrganizationIsMendedAndSaysSo() {
        Answer answer = upload("singlescobasic_missingorg.zip");

        assertThat(answer.json().getJsonArray("notes").getJsonObject(0).getString("code")).isEqualTo("noOrganization");
        String page = new Visitor().signIn("instructor").get("/courses/" + COURSE + "/items/" + answer.id()).body();

        assertThat(page).contains("Se corrigió al leerlo");
    }

    private static Answer upload(String file) {
        return Api.as("instructor").upload("/courses/" + COURSE + "/items", Map.of("kind", "scorm", "title", file),
                Product.resource("packages/hostile/" + file));
    }

    private static String items() {
        return Api.as("instructor").get("/courses/" + COURSE + "/items").body();
    }

    /** Uploads and what may have been unpacked from them. */
    private static Set<String> files() throws IOException {
        Path folder = Product.home().resolve("data").resolve("files");
        if (Files.notExists(folder)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
