package org.rtc.catalogue.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that others wrote, in whatever encoding they wrote it. */
public final class Bytes {
    private static final Charset OFFICE = Charset.forName("windows-1252");
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})");
    private static final int HEAD = 200;

    private Bytes() {
    }

    /** By its byte order mark; else as declared, by the sender or an XML declaration; else UTF-8; else what spreadsheets of offices save. @param declared or null */
    public static String text(byte[] bytes, String declared) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        Charset charset = known(declared);
        if (charset == null) {
            Matcher xml = XML.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
            charset = xml.find() ? known(xml.group(1)) : null;
        }
        if (charset != null && charset != StandardCharsets.UTF_8) {
            return new String(bytes, charset);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OFFICE);
        }
    }

    /** Null where it is unknown, or ASCII, which those who know no better declare. */
    private static Charset known(String name) {
        try {
            Charset charset = name == null ? null : Charset.forName(name.strip());
            return charset == StandardCharsets.US_ASCII ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
