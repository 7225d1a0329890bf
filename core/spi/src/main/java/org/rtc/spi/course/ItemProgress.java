package org.rtc.spi.course;

/**
 * How far one person is with one item.
 *
 * @param score    0 to 100, or null where none was given
 * @param seconds  time spent
 * @param measure  part done, 0 to 1, or null where it is not known
 * @param attempts how many were begun
 */
public record ItemProgress(Status status, Double score, long seconds, Double measure, int attempts) {
    public static final ItemProgress NONE = new ItemProgress(Status.NOT_STARTED, null, 0, null, 0);

    public enum Status {
        NOT_STARTED, IN_PROGRESS, COMPLETED, PASSED, FAILED;

        /** Whether the item counts as done in the course. */
        public boolean done() {
            return this == COMPLETED || this == PASSED;
        }
    }
}
