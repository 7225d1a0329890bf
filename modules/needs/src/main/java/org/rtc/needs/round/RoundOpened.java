package org.rtc.needs.round;

/** Answers are taken from now on. Observed within the transaction, so that who is asked stands with it. */
public record RoundOpened(Round round) {
}
