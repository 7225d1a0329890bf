package org.rtc.experts.profile;

/**
 * What somebody masters.
 *
 * @param topic code in the classification of statistical activities
 * @param phase code of a phase of the GSBPM, or null for all of them
 * @param years of practice
 */
public record Skill(String topic, String phase, Level level, int years) {
}
