package org.rtc.scorm.pack.manifest;

/**
 * What is opened for an activity.
 *
 * @param href       address relative to the root of the zip, percent-encoded, with query and fragment and the
 *                   item's parameters; its path is the name of a file that is there
 * @param parameters of the item as written, already part of the address; null for none
 */
public record Launch(String href, Type type, String parameters) {

    /** Whether the content talks to the run-time interface. */
    public enum Type {
        SCO, ASSET
    }
}
