package org.rtc.needs.assessment;

import org.rtc.needs.respondent.RespondentKind;

/** What somebody wrote, without who it was. */
public record OpenAnswer(String question, String country, RespondentKind kind, String words) {
}
