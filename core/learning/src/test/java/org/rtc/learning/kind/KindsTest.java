package org.rtc.learning.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtc.learning.outline.ItemData;
import org.rtc.learning.outline.Items;
import org.rtc.learning.probe.Teaching;
import org.rtc.spi.course.ItemSource;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.As;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class KindsTest {
    /** The first bytes of an MP4 file: an {@code ftyp} box (ISO/IEC 14496-12 §4.3). */
    private static final byte[] MP4 = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0, 'i', 's', 'o', 'm', 'm', 'p', '4', '2'};

    /** The signature and the header of a PNG of one dot (ISO/IEC 15948 §5.2, §11.2.2). */
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");

    @Inject
    Items items;
    @Inject
    ItemData data;
    @Inject
    PageKind pages;
    @Inject
    FileStore files;
    @Inject
    Teaching teaching;
    @TempDir
    Path folder;

    private long course;

    @BeforeEach
    void aCourse() {
        course = teaching.course("Censos");
    }

    private long add(String kind, Map<String, String> fields, Path file, Map<String, ItemSource.Upload> others) {
        ItemSource source = new ItemSource(fields, file, file == null ? null : file.getFileName().toString(), others);
        return As.system(() -> items.add(course, null, kind, Teaching.es("Algo"), source));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aPageKeepsItsTextsCleanInEachLanguage() {
        long id = add("page", Map.of("text.es", "<p>Agua<script>x</script></p>", "text.fr", "<p>Eau</p>"), null, Map.of());
        assertThat(pages.text(id).get(Lang.ES)).isEqualTo("<p>Agua</p>");
        assertThat(pages.text(id).get(Lang.FR)).isEqualTo("<p>Eau</p>");
    }

    @Test
    void aPageHasToSaySomething() {
        assertThatThrownBy(() -> add("page", Map.of("text.es", "<script>x</script>"), null, Map.of())).isInstanceOf(Problem.class);
    }

    @Test
    void aPageKeepsThePicturesThatItsTextNames() throws IOException {
        String text = "<p><img src=\"pictures/a1\" alt=\"Mapa\" /></p>";
        Map<String, ItemSource.Upload> uploads = Map.of("picture.a1", picture("mapa.png"), "picture.b2", picture("otra.png"));
        long id = add("page", Map.of("text.es", text), null, uploads);
        assertThat(PagePictures.of(data.get(id)).keySet()).containsExactly("a1");
        String shown = As.system(() -> pages.shown(items.toEdit(id).facts(), pages.text(id).get(Lang.ES)));
        assertThat(shown).contains("/courses/" + course + "/items/" + id + "/download/picture-a1/", "mapa.png", "alt=\"Mapa\"").doesNotContain("\"pictures/");

        long first = FileFacts.of(PagePictures.of(data.get(id)).getJsonObject("a1")).id();
        long copy = As.system(() -> items.copy(id));
        assertThat(FileFacts.of(PagePictures.of(data.get(copy)).getJsonObject("a1")).id()).isNotEqualTo(first);
        As.system(() -> items.change(id, Teaching.es("Algo"), null, new ItemSource(Map.of("text.es", "<p>Sin ella</p>"), null, null)));
        assertThat(PagePictures.of(data.get(id))).isEmpty();
        assertThatThrownBy(() -> Tx.get(() -> files.get(first))).isInstanceOf(Problem.class);
    }

    @Test
    void whatIsNoPictureIsNotTakenIntoAPage() throws IOException {
        ItemSource.Upload script = new ItemSource.Upload(file("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes()), "x.png");
        Map<String, String> text = Map.of("text.es", "<p><img src=\"pictures/a1\" alt=\"\" /></p>");
        assertThatThrownBy(() -> add("page", text, null, Map.of("picture.a1", script))).isInstanceOf(Problem.class);
    }

    private ItemSource.Upload picture(String name) throws IOException {
        return new ItemSource.Upload(file(name, PNG), name);
    }

    @Test
    void linksLeadToTheWebAlone() {
        for (String url : new String[] {"javascript:alert(1)", "ftp://ine.hn/x", "/courses", "http://", "data:text/html,x", "ine.hn"}) {
            assertThatThrownBy(() -> add("link", Map.of("url", url), null, Map.of())).as(url).isInstanceOf(Problem.class);
        }
        assertThat(add("link", Map.of("url", "https://unstats.un.org/unsd/envstats/"), null, Map.of())).isPositive();
    }

    @Test
    void aFileNeedsOneAndACopyHasItsOwn() throws IOException {
        assertThatThrownBy(() -> add("file", Map.of(), null, Map.of())).isInstanceOf(Problem.class);
        long id = add("file", Map.of("note", "Guía"), file("guía.txt", "hola".getBytes()), Map.of());
        FileFacts first = FileFacts.of(data.get(id).getJsonObject("file"));
        assertThat(first.name()).isEqualTo("guía.txt");
        long copy = As.system(() -> items.copy(id));
        FileFacts second = FileFacts.of(data.get(copy).getJsonObject("file"));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(files.get(second.id()).sha256()).isEqualTo(files.get(first.id()).sha256());
    }

    @Test
    void aNoteIsKeptAndCopiedInEachLanguageItIsWrittenIn() throws IOException {
        long id = add("file", Map.of("note.es", "Guía", "note.pt", " "), file("guía.txt", "hola".getBytes()), Map.of());
        long link = add("link", Map.of("url", "https://example.org/", "note", "Vea", "note.en", "See"), null, Map.of());

        assertThat(Remark.kept(data.get(As.system(() -> items.copy(id)))).fields()).isEqualTo(Map.of("note.es", "Guía"));
        assertThat(Remark.kept(data.get(link)).fields()).isEqualTo(Map.of("note.es", "Vea", "note.en", "See"));
        assertThat(Remark.kept(JsonObject.EMPTY_JSON_OBJECT).words()).isEmpty();
    }

    @Test
    void anotherFileTakesThePlaceOfTheFirst() throws IOException {
        long id = add("file", Map.of(), file("a.txt", "a".getBytes()), Map.of());
        long first = FileFacts.of(data.get(id).getJsonObject("file")).id();
        Path other = file("b.txt", "b".getBytes());
        As.system(() -> items.change(id, Teaching.es("Algo"), null, new ItemSource(Map.of(), other, "b.txt")));
        assertThat(FileFacts.of(data.get(id).getJsonObject("file")).name()).isEqualTo("b.txt");
        assertThatThrownBy(() -> Tx.get(() -> files.get(first))).isInstanceOf(Problem.class);
    }

    @Test
    void aVideoIsAVideoWithCaptionsThatAreCaptions() throws IOException {
        Path video = file("clase.mp4", MP4);
        Path captions = file("clase.es.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHola\n".getBytes());
        long id = add("video", Map.of(), video, Map.of("captions.es", new ItemSource.Upload(captions, "clase.es.vtt")));
        assertThat(FileFacts.of(data.get(id).getJsonObject("video")).type()).isEqualTo("video/mp4");
        assertThat(data.get(id).getJsonObject("captions").keySet()).containsExactly("es");
        Path text = file("no.mp4", "no".getBytes());
        assertThatThrownBy(() -> add("video", Map.of(), text, Map.of())).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> add("video", Map.of(), video, Map.of("captions.es", new ItemSource.Upload(text, "no.vtt"))))
                .isInstanceOf(Problem.class);
    }
}
