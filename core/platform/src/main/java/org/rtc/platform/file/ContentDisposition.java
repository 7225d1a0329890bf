package org.rtc.platform.file;

import java.nio.charset.StandardCharsets;
import org.rtc.spi.text.Accents;

/** The header with the name of a download (RFC 6266), in any script (RFC 8187). */
public final class ContentDisposition {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private ContentDisposition() {
    }

    public static String of(String disposition, String name) {
        String ascii = Accents.without(name)
                .replaceAll("[^ -~]|[\"\\\\%]", "_");
        return disposition + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if ((c < 128 && Character.isLetterOrDigit(c)) || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
