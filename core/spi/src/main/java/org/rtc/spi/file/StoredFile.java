package org.rtc.spi.file;

/**
 * A kept upload.
 *
 * @param name      as the person's computer had it, without folders
 * @param mediaType as found, never as the browser claimed where that could harm
 * @param size      bytes
 * @param sha256    lower-case hexadecimal
 */
public record StoredFile(long id, String name, String mediaType, long size, String sha256) {
}
