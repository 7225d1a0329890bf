package org.rtc.bench;

import org.rtc.bench.copy.Numbers;

/**
 * One piece of work, beside what Moodle 4.5 took for it on a machine of this size and what is to be reached.
 *
 * @param path     asked for; null for the commit
 * @param signedIn by learners, or by a visitor
 * @param moodle   CPU milliseconds, p50 and p99 in milliseconds
 * @param goal     CPU milliseconds
 */
public enum Work {
    LOGIN("sign-in page, visitor", "/login", false, 22, 97, 207, 1),
    LIST("course list, 20 of 1,000, visitor", "/courses", false, 63, 277, 637, 3),
    SEARCH("search \"statistics\", 100 hits", "/courses?query=statistics", false, 124, 544, 915, 4),
    COURSE("course of 67 items, learner", "/courses/" + Numbers.FIRST, true, 166, 642, 1005, 5),
    FORUM("forum of 30 threads, learner", "/forums/" + Numbers.FORUM, true, 216, 857, 1144, 5),
    THREAD("thread of 50 posts, learner", "/forums/" + Numbers.FORUM + "/threads/" + Numbers.LONG_THREAD, true, 168, 781, 997, 5),
    HOME("learner's home", "/", true, 135, 522, 758, 5),
    COMMIT("SCORM commit, durable", null, true, 37, 155, 258, 1.5);

    final String words;
    final String path;
    final boolean signedIn;
    final double moodle;
    final int moodleP50;
    final int moodleP99;
    final double goal;

    Work(String words, String path, boolean signedIn, double moodle, int moodleP50, int moodleP99, double goal) {
        this.words = words;
        this.path = path;
        this.signedIn = signedIn;
        this.moodle = moodle;
        this.moodleP50 = moodleP50;
        this.moodleP99 = moodleP99;
        this.goal = goal;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
