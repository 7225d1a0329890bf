package org.rtc.spi.web;

/**
 * An entry of a menu.
 *
 * @param text  key of its words
 * @param icon  id in the icon set, without {@code i-}
 * @param order smaller comes first; the core uses multiples of 100
 * @param guard who sees it
 */
public record MenuEntry(Place place, String text, String path, String icon, int order, Guard guard) {
    public enum Place { MAIN, PERSON, ADMINISTRATION }
}
