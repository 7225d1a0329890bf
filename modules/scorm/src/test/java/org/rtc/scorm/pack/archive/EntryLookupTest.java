package org.rtc.scorm.pack.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.scorm.pack.TestZip;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.Problems;

/** Files are found by the paths that manifests and pages write in the wild. */
class EntryLookupTest {

    @TempDir
    private Path folder;

    private Optional<String> find(TestZip zip, String path) throws IOException, PackageRefused {
        try (var archive = PackageArchive.open(zip.build(), PackageLimits.standard(), new Problems())) {
            return archive.find(path).map(PackageEntry::name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a/Index.html, a/Index.html",
        "a/Index.html, A/INDEX.HTML",
        "lección 1/inicio.html, lecci%C3%B3n%201/inicio.html",
        "lección 1/inicio.html, lecci%F3n%201/inicio.html",
        "lección 1/inicio.html, LECCIÓN 1/inicio.html",
        "a b.html, a+b.html",
        "a b.html, a%2520b.html",
        "a%20b.html, a%20b.html",
        "100%.html, 100%.html",
        "a/b.html, a\\b.html",
        "a/b.html, ./x/../a//b.html",
        "a/b.html, /a/b.html"})
    void inOtherSpellings(String entry, String asked) throws IOException, PackageRefused {
        assertThat(find(new TestZip(folder).with(entry, "x"), asked)).contains(entry);
    }

    @Test
    void theExactNameWinsOverALikeOne() throws IOException, PackageRefused {
        assertThat(find(new TestZip(folder).with("A.html", "1").with("a.html", "2"), "a.html")).contains("a.html");
        assertThat(find(new TestZip(folder).with("a%20b.html", "1").with("a b.html", "2"), "a%20b.html")).contains("a b.html");
    }

    @Test
    void whateverNormalFormTheAccentsHave() throws IOException, PackageRefused {
        var decomposed = Normalizer.normalize("canción.mp3", Normalizer.Form.NFD);

        assertThat(find(new TestZip(folder).with(decomposed, "x"), "canción.mp3")).contains(decomposed);
        assertThat(find(new TestZip(folder).with("canción.mp3", "x"), decomposed)).contains("canción.mp3");
    }

    @ParameterizedTest
    @CsvSource({"IBM437, ñandú.html", "IBM850, São João.html", "windows-1252, Ação – 1.html", "UTF-8, ñandú.html"})
    void whateverCharacterSetTheZipWasWrittenIn(String charset, String name) throws IOException, PackageRefused {
        assertThat(find(new TestZip(folder, Charset.forName(charset), false).with(name, "x"), name)).isPresent();
    }

    @Test
    void evenWhenAToolScrambledTheName() throws IOException, PackageRefused {
        var scrambled = new String("ñandú.html".getBytes(StandardCharsets.UTF_8), Charset.forName("IBM437"));

        assertThat(find(new TestZip(folder).with(scrambled, "x"), "ñandú.html")).contains(scrambled);
    }

    @ParameterizedTest
    @CsvSource({"../a.html", "x/../../a.html", "%2e%2e/a.html", "..%5Ca.html", "b.html", "''"})
    void andNothingElseIs(String path) throws IOException, PackageRefused {
        assertThat(find(new TestZip(folder).with("a.html", "x"), path)).isEmpty();
    }
}
