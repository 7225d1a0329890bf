package org.rtc.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000, foto.txt, image/png",
        "ffd8ffe000104a464946, x, image/jpeg",
        "474946383961, x.html, image/gif",
        "524946460000000057454250, x, image/webp",
        "255044462d312e37, x, application/pdf",
        "504b030414, x.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "504b030414, curso.zip, application/zip",
        "504b030414, curso.html, application/zip",
        "000000206674797069736f6d, x, video/mp4",
        "1a45dfa3, x, video/webm",
        "494433, x, audio/mpeg",
        "574542565454, x, text/vtt",
        "00010203, x.html, application/octet-stream",
        "4d5a9000, x.png, application/octet-stream"})
    void theFirstBytesTell(String hex, String name, String type) throws IOException {
        assertThat(find(java.util.HexFormat.of().parseHex(hex), name)).isEqualTo(type);
    }

    @Test
    void textIsToldApartByItsName() throws IOException {
        assertThat(find("país;año\n", StandardCharsets.UTF_8, "datos.csv")).isEqualTo("text/csv");
        assertThat(find("país;año\n", StandardCharsets.ISO_8859_1, "datos.csv")).isEqualTo("text/csv");
        assertThat(find("hola", StandardCharsets.UTF_8, "hola")).isEqualTo("text/plain");
        assertThat(find("<svg onload=alert(1)>", StandardCharsets.UTF_8, "x.svg")).isEqualTo("image/svg+xml");
    }

    @Test
    void aPageInDisguiseIsAPage() throws IOException {
        assertThat(find("<script>alert(1)</script>", StandardCharsets.UTF_8, "foto.png")).isEqualTo("text/html");
        assertThat(find("\uFEFF <html>", StandardCharsets.UTF_8, "notas.txt")).isEqualTo("text/html");
    }

    @Test
    void aCharacterCutAtTheEndOfTheHeadIsNoMatter() throws IOException {
        assertThat(find("a".repeat(8191) + "ñ y más", StandardCharsets.UTF_8, "x.txt")).isEqualTo("text/plain");
        assertThat(find("a".repeat(8190) + "👋", StandardCharsets.UTF_8, "x.txt")).isEqualTo("text/plain");
    }

    private String find(String text, Charset charset, String name) throws IOException {
        return find(text.getBytes(charset), name);
    }

    private String find(byte[] bytes, String name) throws IOException {
        return MediaTypes.find(Files.write(folder.resolve("file"), bytes), name);
    }
}
