package org.rtc.spi.web;

/**
 * A short guide for those who use a part: {@code help/PART/ID_{es,en,fr,pt}.md}, Markdown (CommonMark) in UTF-8, whose
 * first line is its title, {@code # …}. {@code /help} lists those that the reader may use and shows each at
 * {@code /help/PART/ID}.
 *
 * @param id    unique in its part: lower-case letters and hyphens
 * @param order smaller comes first; the core's guides are 10 to 90
 * @param guard whose work it explains; others are not offered it
 */
public record Guide(String id, int order, Guard guard) {
    public Guide {
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(id + " is no id of a guide");
        }
    }
}
