package org.rtc.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtc.platform.probe.Exchange;
import org.rtc.spi.file.Downloads;
import org.rtc.spi.file.FileStore;
import org.rtc.spi.file.StoredFile;
import org.rtc.testkit.RtcTest;

@RtcTest
class DownloadsTest {
    private static final String SOUND = "ID3456789";

    @Inject
    private FileStore files;
    @Inject
    private Downloads downloads;

    @Test
    void aHarmlessFileIsShown() throws IOException {
        StoredFile file = put(SOUND, "Canción.mp3");
        Exchange answer = send(file, new Exchange("GET"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(SOUND);
        assertThat(answer.header("Content-Type")).isEqualTo("audio/mpeg");
        assertThat(answer.header("Content-Length")).isEqualTo("9");
        assertThat(answer.header("Content-Disposition")).startsWith("inline; filename=\"Cancion.mp3\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.header("Cache-Control")).contains("private", "immutable");
    }

    @Test
    void aFileThatCouldActIsSaved() throws IOException {
        for (String name : new String[] {"x.html", "x.svg", "x.xml", "x.js", "x.png"}) {
            Exchange answer = send(put("<svg><script>alert(1)</script></svg>", name), new Exchange("GET"));
            assertThat(answer.header("Content-Disposition")).as(name).startsWith("attachment;");
            assertThat(answer.header("Content-Security-Policy")).as(name).contains("sandbox");
        }
    }

    @Test
    void aHarmlessFileIsSavedOnDemand() throws IOException {
        Exchange answer = new Exchange("GET");
        downloads.save(answer.request(), answer.response(), put(SOUND, "x.mp3"));

        assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void aBrowserThatHasItGetsNoBytes() throws IOException {
        StoredFile file = put(SOUND, "x.mp3");
        Exchange answer = send(file, new Exchange("GET").with("If-None-Match", "W/\"other\", \"" + file.sha256() + "\""));

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo("\"" + file.sha256() + "\"");
    }

    @Test
    void aHeadHasTheHeadersAlone() throws IOException {
        Exchange answer = send(put(SOUND, "x.mp3"), new Exchange("HEAD"));

        assertThat(answer.header("Content-Length")).isEqualTo("9");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bytes=0-2  | ID3    | bytes 0-2/9",
        "bytes=3-   | 456789 | bytes 3-8/9",
        "bytes=-2   | 89     | bytes 7-8/9",
        "bytes=-20  | ID3456789 | ",
        "bytes=7-99 | 89     | bytes 7-8/9",
        "bytes=0-8  | ID3456789 | ",
        "bytes=0-1,4-5 | ID3456789 | ",
        "bytes=5-2  | ID3456789 | ",
        "lines=1-2  | ID3456789 | ",
        "bytes=-    | ID3456789 | "})
    void videoPlayersGetTheRangeTheyAskFor(String range, String body, String contentRange) throws IOException {
        Exchange answer = send(put(SOUND, "x.mp3"), new Exchange("GET").with("Range", range));

        assertThat(answer.status()).isEqualTo(contentRange == null ? 200 : 206);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.header("Content-Range")).isEqualTo(contentRange);
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(body.length()));
    }

    @ParameterizedTest
    @CsvSource({"bytes=9-", "bytes=100-200", "bytes=-0"})
    void aRangeOutsideIsRefused(String range) throws IOException {
        Exchange answer = send(put(SOUND, "x.mp3"), new Exchange("GET").with("Range", range));

        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */9");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aRangeOfAnotherVersionIsAnsweredWithTheWhole() throws IOException {
        Exchange answer = send(put(SOUND, "x.mp3"), new Exchange("GET").with("Range", "bytes=0-2").with("If-Range", "\"old\""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(SOUND);
    }

    @Test
    void anEmptyFileIsSent() throws IOException {
        Exchange answer = send(put("", "x.txt"), new Exchange("GET"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("0");
    }

    private Exchange send(StoredFile file, Exchange exchange) throws IOException {
        downloads.send(exchange.request(), exchange.response(), file);
        return exchange;
    }

    private StoredFile put(String text, String name) throws IOException {
        return files.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, null, 1000);
    }
}
