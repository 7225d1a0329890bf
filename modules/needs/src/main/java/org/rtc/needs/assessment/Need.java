package org.rtc.needs.assessment;

/**
 * What one country needs on one topic.
 *
 * @param score    0 to 100
 * @param gap      mean distance between the level wanted and the level there is, 0 to 4
 * @param priority share of its answers that named the topic as urgent, 0 to 1
 * @param current  mean level there is
 * @param wanted   mean level wanted
 */
public record Need(String country, String item, double score, double gap, double priority, double current, double wanted) {
    private static final int HIGH = 60;
    private static final int MIDDLE = 35;
    private static final int LOW = 15;

    public Band band() {
        return Band.of(score);
    }

    /** The same in a word, so that nobody must tell colours apart. */
    public enum Band {
        NONE, LOW, MIDDLE, HIGH;

        public static Band of(double score) {
            return score >= Need.HIGH ? HIGH : score >= Need.MIDDLE ? MIDDLE : score >= Need.LOW ? LOW : NONE;
        }

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
