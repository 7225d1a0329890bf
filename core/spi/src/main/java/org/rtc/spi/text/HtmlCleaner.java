package org.rtc.spi.text;

/** Makes rich text that people wrote safe to show: what is not on the list of allowed elements is dropped. */
public interface HtmlCleaner {
    /** @return safe HTML, never null; clean again whatever comes from outside, never what is stored */
    String clean(String html);

    /** Plain text of HTML, for search and summaries. */
    String text(String html);
}
