package org.rtc.needs.assessment;

/** Numbers given to one question by one kind of respondent in one country. @param sum of them all */
public record Spread(String question, String country, org.rtc.needs.respondent.RespondentKind kind, long count, double sum, double least, double most) {
}
