package org.rtc.experts.request;

import org.rtc.experts.Ids;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/** How a candidate stands, as a word with an icon. */
final class Standings {
    private Standings() {
    }

    static void tag(Html html, Words words, Standing standing, RequestStatus status) {
        boolean over = status == RequestStatus.CLOSED && (standing == Standing.INVITED || standing == Standing.ACCEPTED);
        String look = over ? "tag" : switch (standing) {
            case SHORTLISTED -> "tag";
            case INVITED -> "tag now";
            case ACCEPTED, CHOSEN -> "tag good";
            case DECLINED -> "tag warn";
        };
        String icon = over ? "lock" : switch (standing) {
            case SHORTLISTED -> "star";
            case INVITED -> "mail";
            case ACCEPTED, CHOSEN -> "check";
            case DECLINED -> "close";
        };
        html.open("span", "class", look).icon(icon).text(words.t(over ? "experts.standing.over" : "experts.standing." + Ids.of(standing))).close();
    }
}
