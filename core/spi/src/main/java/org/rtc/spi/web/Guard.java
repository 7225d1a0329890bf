package org.rtc.spi.web;

/**
 * Who may ask for an address. It keeps out those for whom the page is not made; what one record allows, the service
 * checks with its scope.
 *
 * @param permission held in some scope; null where none is needed
 */
public record Guard(boolean signedIn, String permission) {
    /** Anyone, visitors too. */
    public static final Guard OPEN = new Guard(false, null);
    public static final Guard SIGNED_IN = new Guard(true, null);

    public static Guard needs(String permission) {
        return new Guard(true, permission);
    }
}
