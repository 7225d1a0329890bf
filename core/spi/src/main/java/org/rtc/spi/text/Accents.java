package org.rtc.spi.text;

import java.text.Normalizer;

/** Words as people type them who leave accents out: whoever looks for mendez finds Méndez. */
public final class Accents {
    private Accents() {
    }

    /** The same letters without their marks; what has none stays as it is. */
    public static String without(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
