package org.rtc.scorm.pack.manifest;

/**
 * What a package says of itself, resolved to what can be played.
 *
 * @param identifier of the manifest; empty when it has none
 * @param title      of the organization that is played, or the next best
 */
public record ScormManifest(String identifier, Edition edition, String title, Organization organization) {
}
