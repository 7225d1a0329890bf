package org.rtc.scorm.pack.problem;

import static org.rtc.scorm.pack.problem.Severity.MENDED;
import static org.rtc.scorm.pack.problem.Severity.REFUSED;
import static org.rtc.scorm.pack.problem.Severity.WARNING;

import java.util.Locale;

/**
 * Everything that can be wrong with a package. The comment of a constant names the arguments of its text
 * ({@code scorm.problem.<code>}), in order.
 */
public enum ProblemKind {
    // the file
    NOT_ZIP(REFUSED),
    BROKEN_ZIP(REFUSED),
    /** limit. */
    TOO_MANY_ENTRIES(REFUSED),
    /** size in MB, limit in MB. */
    TOO_BIG(REFUSED),
    /** entry. */
    BOMB(REFUSED),
    /** entry. */
    CLIMBS(REFUSED),
    /** entry. */
    BAD_NAME(REFUSED),
    /** entry. */
    SYMLINK(REFUSED),
    /** entry. */
    ENCRYPTED(REFUSED),
    /** entry. */
    OVERLAPS(REFUSED),
    /** entry. */
    DUPLICATE_NAME(REFUSED),
    /** entry. */
    COMPRESSION(REFUSED),
    /** entry. */
    DAMAGED(REFUSED),
    /** entry. */
    SIZE_LIES(REFUSED),
    /** number of entries, first of them. */
    BACKSLASHES(MENDED),
    /** entry. */
    DUPLICATE_COPY(MENDED),
    /** number of files, first of them. */
    PROGRAMS(WARNING),
    /** number of files, first of them. */
    FLASH(WARNING),

    // which kind of package it is
    NO_MANIFEST(REFUSED),
    /** entry. */
    PACKAGE_INSIDE(REFUSED),
    /** number of packages. */
    SEVERAL_PACKAGES(REFUSED),
    AICC(REFUSED),
    CMI5(REFUSED),
    TIN_CAN(REFUSED),
    /** schema named in the manifest. */
    NOT_SCORM(REFUSED),
    /** folder. */
    MANIFEST_IN_FOLDER(MENDED),
    /** name as found. */
    MANIFEST_NAME(MENDED),

    // the manifest as a text
    /** limit in MB. */
    MANIFEST_TOO_BIG(REFUSED),
    /** line, column. */
    MALFORMED_MANIFEST(REFUSED),
    UNSAFE_MANIFEST(REFUSED),
    /** root element. */
    NOT_A_MANIFEST(REFUSED),
    /** declared encoding, encoding used. */
    ENCODING(MENDED),
    LOOSE_CHARACTERS(MENDED),

    // what the manifest says
    /** edition assumed. */
    EDITION_UNCLEAR(MENDED),
    NO_ORGANIZATION(MENDED),
    /** identifier of the default that does not exist, title used. */
    DEFAULT_ORGANIZATION(MENDED),
    /** number of organizations, title used. */
    SEVERAL_ORGANIZATIONS(WARNING),
    /** number of items, the title that the first of them got. */
    EMPTY_TITLE(MENDED),
    /** item identifier. */
    DUPLICATE_ITEM(MENDED),
    /** resource identifier. */
    DUPLICATE_RESOURCE(WARNING),
    /** item title. */
    CLUSTER_WITH_CONTENT(MENDED),
    /** item title. */
    ITEM_WITHOUT_RESOURCE(WARNING),
    /** IDRef, item title. */
    SEQUENCING_UNKNOWN(WARNING),
    /** value, element or attribute, item title. */
    BAD_VALUE(WARNING),

    // what can be launched
    NOTHING_TO_LAUNCH(REFUSED),
    /** item title. */
    SCORM_TYPE_MISSING(MENDED),
    /** item title, resource identifier. */
    RESOURCE_UNKNOWN(REFUSED),
    /** item title, resource identifier. */
    RESOURCE_WITHOUT_HREF(REFUSED),
    /** item title, address. */
    LAUNCH_MISSING(REFUSED),
    /** item title, address: of one part among others that can be opened. */
    PART_MISSING(WARNING),
    /** item title, address. */
    EXTERNAL_LAUNCH(REFUSED),
    /** item title, address: of one part among others that are in the package. */
    EXTERNAL_PART(WARNING),
    /** item title, address. */
    UNSAFE_LAUNCH(REFUSED),
    /** address in the manifest, file that was meant. */
    LAUNCH_SPELLING(MENDED),
    /** number of files, the first of them. */
    MISSING_FILES(WARNING);

    private final Severity severity;
    private final String code;

    ProblemKind(Severity severity) {
        this.severity = severity;
        this.code = camelCase(name());
    }

    public Severity severity() {
        return severity;
    }

    /** Such as {@code noManifest}: what REST answers carry, and the last part of the text's key. */
    public String code() {
        return code;
    }

    private static String camelCase(String constant) {
        var out = new StringBuilder();
        for (var word : constant.split("_")) {
            out.append(out.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
            out.append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        out.setCharAt(0, Character.toLowerCase(out.charAt(0)));
        return out.toString();
    }
}
