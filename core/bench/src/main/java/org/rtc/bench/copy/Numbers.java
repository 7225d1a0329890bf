package org.rtc.bench.copy;

/** Ids of what {@link Data} makes; they begin where no other data comes. */
public final class Numbers {
    /** The course that is measured, its first section, item and thread, the first of all courses, people and posts. */
    public static final long FIRST = 1_000_001;
    public static final int COURSES = 1_000;
    public static final int SECTIONS = 10;
    /** Of the measured course, without its two packages. */
    public static final int ITEMS = 65;
    /** The last one of those. */
    public static final long FORUM = FIRST + ITEMS - 1;
    public static final int LEARNERS = 100;
    public static final int THREADS = 30;
    /** The thread of 50 posts: the oldest, so that the forum's page shows the others. */
    public static final long LONG_THREAD = FIRST;
    public static final int LONG_THREAD_POSTS = 50;
    public static final int POSTS = 4;
    public static final int HITS = 100;
    /** User name of learner n, from 1. */
    public static final String LEARNER = "bench";

    private Numbers() {
    }
}
