package org.rtc.scorm.pack.archive;

/**
 * One file of a package and where its bytes lie in the zip.
 *
 * @param name       path with forward slashes, never climbing, never absolute
 * @param size       bytes unpacked, as declared (and checked at import)
 * @param packedSize bytes in the zip
 * @param crc        CRC-32 of the unpacked bytes
 * @param offset     of the first packed byte in the zip
 */
public record PackageEntry(String name, boolean deflated, long size, long packedSize, long crc, long offset) {

    /** Length of what {@link PackageArchive#openGzip} gives. */
    public long gzipSize() {
        return GzipEnvelope.OVERHEAD + packedSize;
    }
}
