package org.rtc.spi.notice;

import java.util.Collection;

/** Tells people what happened: in the portal, and by mail where they want it, each in their language. */
public interface Notices {
    /**
     * @param kind      declared by a part
     * @param path      where the notice leads, without the host: {@code /forums/1/threads/2}
     * @param arguments of the texts, as strings
     */
    void send(String kind, Collection<Long> people, String path, String... arguments);

    /**
     * Likewise where an argument reads differently in each language: the title of a course or of an activity.
     *
     * @param arguments of the texts: a {@link org.rtc.spi.text.LocalizedText} is given to each in their language, else in
     *                  the first there is; strings and numbers as they stand; null is empty
     * @throws IllegalArgumentException where an argument is anything else
     */
    void send(String kind, Collection<Long> people, String path, Object... arguments);
}
