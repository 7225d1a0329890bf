package org.rtc.experts.request;

import java.time.LocalDate;
import java.util.List;
import org.rtc.experts.profile.ExpertView;
import org.rtc.spi.text.LocalizedText;

/**
 * An expert who may serve a request.
 *
 * @param score   0 to 100
 * @param reasons why, the weightiest first
 */
public record Match(ExpertView expert, int score, List<Reason> reasons) {
    /**
     * One reason in words.
     *
     * @param good      whether it speaks for the expert
     * @param key       of the text
     * @param arguments of the text: a {@link LocalizedText}, a {@link LocalDate} or plain
     */
    public record Reason(boolean good, String key, Object... arguments) {
    }
}
