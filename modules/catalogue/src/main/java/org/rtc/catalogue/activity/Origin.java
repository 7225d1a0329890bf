package org.rtc.catalogue.activity;

/**
 * Where an activity came from.
 *
 * @param source {@code form}, {@code rest}, {@code need}, {@code mail}, {@code import} or {@code demo}
 * @param ref    what names it there, such as {@code https://example.org/events/12}; null where nothing does
 * @param uid    the identifier that it has elsewhere already; null for a new one
 */
public record Origin(String source, String ref, String uid) {
    public static final Origin FORM = new Origin("form", null, null);
    public static final Origin REST = new Origin("rest", null, null);
    public static final Origin DEMO = new Origin("demo", null, null);
}
