package org.rtc.learning.enrolment;

/** Where somebody stands after they asked for a place. @param changed whether they stood elsewhere before */
public record Outcome(Enrolment.Status status, boolean changed) {
}
