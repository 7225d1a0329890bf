package org.rtc.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFilterTest {
    private final List<String> calls = new ArrayList<>();

    @Test
    void theFilesOfAnUploadGoWithItsRequest() {
        UploadRequest upload = new UploadRequest(request());

        upload.getParameter("title");
        upload.forget();

        assertThat(calls).containsExactly("getParameter", "getParts", "delete");
    }

    @Test
    void whatNobodyAskedForIsNotReadToBeForgotten() {
        new UploadRequest(request()).forget();

        assertThat(calls).isEmpty();
    }

    @Test
    void whatAnUploadThatWasCutOffLeftGoesLater(@TempDir Path folder) throws IOException {
        Path left = Files.createFile(folder.resolve("upload_1_7.tmp"));
        Path other = Files.createFile(folder.resolve("page.class"));
        for (Path old : List.of(left, other)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        Path underWay = Files.createFile(folder.resolve("upload_1_8.tmp"));

        UploadFilter.sweep(folder.toFile(), Instant.parse("2026-01-01T01:00:00Z"));

        assertThat(left).doesNotExist();
        assertThat(other).exists();
        assertThat(underWay).exists();
    }

    private HttpServletRequest request() {
        Part part = of(Part.class, null);
        return of(HttpServletRequest.class, List.of(part));
    }

    private <T> T of(Class<T> type, Object parts) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            calls.add(method.getName());
            return method.getName().equals("getParts") ? parts : null;
        }));
    }
}
