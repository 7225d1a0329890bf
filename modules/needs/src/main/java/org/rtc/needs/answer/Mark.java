package org.rtc.needs.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.rtc.needs.form.Question;

/**
 * What the answers to a question were when a page was written. A page comes back with it, so that two who have the same
 * section open, or one in two windows, only write over what they changed themselves.
 */
public final class Mark {
    private static final int BYTES = 8;

    private Mark() {
    }

    public static String field(Question question) {
        return "was." + question.code();
    }

    public static String of(Collection<Given> given) {
        String all = given.stream().sorted(Comparator.comparing(Given::item))
                .map(g -> g.item() + '\1' + g.amount() + '\1' + g.wanted() + '\1' + g.words()).collect(Collectors.joining("\2"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
