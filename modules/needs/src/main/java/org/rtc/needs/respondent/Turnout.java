package org.rtc.needs.respondent;

/** How many of one kind in one country were asked, and how many have sent their answers. */
public record Turnout(String country, String kindId, Long asked, Long sent) {
    public RespondentKind kind() {
        return RespondentKind.of(kindId).orElseThrow();
    }
}
