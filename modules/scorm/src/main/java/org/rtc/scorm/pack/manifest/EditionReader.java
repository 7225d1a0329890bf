package org.rtc.scorm.pack.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.scorm.pack.xml.XmlElement;

/** Finds out which edition of SCORM a manifest is written in. */
final class EditionReader {

    private static final Pattern OTHER = Pattern.compile("cartridge|\\bqti\\b|learning design", Pattern.CASE_INSENSITIVE);

    private final XmlElement manifest;
    private final Problems problems;

    EditionReader(XmlElement manifest, Problems problems) {
        this.manifest = manifest;
        this.problems = problems;
    }

    /** By the version that is declared, unless the namespaces that are used belong to another. */
    Edition edition() throws PackageRefused {
        var named = metadata("schemaversion").flatMap(EditionReader::named);
        var used = used();
        refuseOther();
        if (named.isPresent() && used.filter(edition -> edition.is2004() != named.get().is2004()).isEmpty()) {
            return named.get();
        }
        var edition = used.orElseGet(() -> has("sequencing") ? Edition.SCORM_2004_3RD : Edition.SCORM_12);
        problems.add(ProblemKind.EDITION_UNCLEAR, edition.label());
        return edition;
    }

    private static Optional<Edition> named(String version) {
        var text = version.toLowerCase(Locale.ROOT);
        if (text.contains("4th")) {
            return Optional.of(Edition.SCORM_2004_4TH);
        }
        if (text.contains("3rd")) {
            return Optional.of(Edition.SCORM_2004_3RD);
        }
        if (text.contains("1.3") || text.contains("2nd")) {
            return Optional.of(Edition.SCORM_2004_2ND);
        }
        return text.equals("1.2") || text.contains("scorm 1.2") || text.contains("scorm_1.2")
                ? Optional.of(Edition.SCORM_12) : Optional.empty();
    }

    private Optional<Edition> used() {
        var namespaces = manifest.descendants().flatMap(XmlElement::declaredNamespaces).distinct().toList();
        var old = mentions(namespaces, "adlcp_rootv1p2");
        var later = mentions(namespaces, "adlcp_v1p3");
        return old == later ? Optional.empty() : Optional.of(old ? Edition.SCORM_12 : Edition.SCORM_2004_3RD);
    }

    private void refuseOther() throws PackageRefused {
        var schema = metadata("schema").filter(text -> OTHER.matcher(text).find());
        if (schema.isPresent()) {
            throw new PackageRefused(ProblemKind.NOT_SCORM, schema.get());
        }
    }

    private Optional<String> metadata(String name) {
        return manifest.child("metadata").flatMap(metadata -> metadata.childText(name));
    }

    private boolean has(String name) {
        return manifest.descendants().anyMatch(element -> element.is(name));
    }

    private static boolean mentions(List<String> namespaces, String part) {
        return namespaces.stream().anyMatch(namespace -> namespace.contains(part));
    }
}
