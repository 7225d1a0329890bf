package org.rtc.scorm.pack.manifest;

import java.util.Optional;

/**
 * What is opened for an activity.
 *
 * @param href       address relative to the root of the zip, percent-encoded, with query and fragment and the
 *                   item's parameters; its path is the name of a file that is there. Or, with its scheme, an
 *                   address of another site (SCORM 2004 4th Ed. CAM §3.4.1.18), which cannot record anything
 * @param parameters of the item as written, already part of the address; null for none
 */
public record Launch(String href, Type type, String parameters) {

    /** Whether the content talks to the run-time interface. */
    public enum Type {
        SCO, ASSET
    }

    static Optional<Launch> elsewhere(String address, String parameters) {
        var whole = address.startsWith("//") ? "https:" + address : address;
        if (!whole.matches("(?i)https?://[^/\\s\\\\].*")) {
            return Optional.empty();
        }
        var site = Address.of(whole);
        var complete = parameters == null ? site : site.with(parameters);
        return Optional.of(new Launch(complete.path() + complete.query() + complete.fragment(), Type.ASSET, parameters));
    }

    boolean isElsewhere() {
        return href.matches("(?i)https?://.*");
    }
}
