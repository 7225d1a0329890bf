package org.rtc.spi.search;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.rtc.spi.text.LocalizedText;

/**
 * A thing as the search sees it.
 *
 * @param title   weighs most
 * @param summary weighs more than the body
 * @param body    plain text
 * @param facets  exact values to filter by, such as {@code topic → {1.2}}
 * @param sort    by which newest come first where nothing else ranks; may be null
 * @param open    whether visitors may find it
 */
public record SearchDocument(long id, LocalizedText title, LocalizedText summary, LocalizedText body,
        Map<String, Set<String>> facets, Instant sort, boolean open) {
}
