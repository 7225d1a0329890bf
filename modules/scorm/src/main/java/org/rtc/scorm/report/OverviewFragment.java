package org.rtc.scorm.report;

import org.rtc.scorm.view.Words;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** The figures above the list of attempts. */
final class OverviewFragment implements Fragment {
    private final Overview overview;
    private final Words words;

    OverviewFragment(Overview overview, Words words) {
        this.overview = overview;
        this.words = words;
    }

    @Override
    public void write(Html html) {
        html.open("dl", "class", "figures");
        count(html, "learners", overview.learners());
        count(html, "attempts", overview.attempts());
        figure(html, "done", words.percent(overview.doneShare()));
        figure(html, "mean", words.score(overview.meanScore()));
        figure(html, "median", Words.duration(overview.medianSeconds()));
        html.close();
    }

    private void count(Html html, String name, int value) {
        html.open("div").element("dt", words.t("overview." + name, value)).element("dd", Integer.toString(value)).close();
    }

    private void figure(Html html, String name, String value) {
        html.open("div").element("dt", words.t("overview." + name)).element("dd", value).close();
    }
}
