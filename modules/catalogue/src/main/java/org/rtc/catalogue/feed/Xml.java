package org.rtc.catalogue.feed;

/** Text that XML 1.0 can hold (§2.2): control characters that people paste are left out. */
public final class Xml {
    private Xml() {
    }

    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
