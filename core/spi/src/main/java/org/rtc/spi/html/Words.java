package org.rtc.spi.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.text.LocalizedText;

/** Words, dates and names as the reader of this request gets them, for pieces of pages that Java writes. */
public interface Words {
    /** @param key with the part's id in front; see {@link org.rtc.spi.text.Texts} */
    String t(String key, Object... arguments);

    LocalizedText.Reading read(LocalizedText text);

    /** An element with a text that people wrote, marked with {@code lang} where it is in another language than the page. */
    Html written(Html html, String element, LocalizedText text, String... attributes);

    /** A day, such as «12 dic 2026»; empty for null. */
    String date(LocalDate day);

    /** A moment to the minute, in the reader's zone, as a {@code <time>}; nothing for null. */
    Html moment(Html html, Instant at);

    /** The day of a moment, in the reader's zone, as a {@code <time>}; nothing for null. */
    Html day(Html html, Instant at);

    /** Name of a language, as one says it in the middle of a sentence. @param tag BCP 47 */
    String language(String tag);

    /** Names of languages, with commas between. @param tags BCP 47 */
    String languages(Collection<String> tags);

    /** Name of a country as administrators keep it; the code itself where it is not known, empty for null. One statement a request. */
    String country(String iso2);

    /** The same for many, with commas between. */
    String countries(Collection<String> iso2);

    Viewer viewer();
}
