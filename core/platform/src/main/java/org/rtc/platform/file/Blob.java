package org.rtc.platform.file;

import java.nio.file.Path;

/**
 * Bytes on disk.
 *
 * @param path where they lie, to read only
 */
public record Blob(String sha256, long size, Path path) {
}
