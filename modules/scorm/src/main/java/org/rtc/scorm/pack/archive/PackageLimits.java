package org.rtc.scorm.pack.archive;

/**
 * What a package may be at most.
 *
 * @param entries        files and folders in the zip
 * @param totalSize      bytes of all files unpacked
 * @param ratio          size unpacked divided by size packed, for files of at least {@code ratioFrom}
 * @param ratioFrom      bytes unpacked from which the ratio is looked at
 * @param manifestSize   bytes of imsmanifest.xml
 */
public record PackageLimits(int entries, long totalSize, int ratio, long ratioFrom, int manifestSize) {

    public static final long MEGABYTE = 1_000_000;

    public static PackageLimits standard() {
        return new PackageLimits(20_000, 2_000 * MEGABYTE, 200, 10 * MEGABYTE, (int) (20 * MEGABYTE));
    }
}
