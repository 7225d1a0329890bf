package org.rtc.spi.access;

import java.util.Set;

/** How far whoever is at work reaches, for lists that are narrowed to it. One record is checked with {@link Access}. */
public interface Reach {
    /**
     * The countries (ISO 3166 alpha-2) in which they hold the permission: all for the network, a hub's members for a hub.
     * Empty where they hold it nowhere, or in an organisation or a course alone.
     */
    Set<String> countries(String permission);
}
