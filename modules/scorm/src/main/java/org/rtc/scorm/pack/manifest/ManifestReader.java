package org.rtc.scorm.pack.manifest;

import java.io.IOException;
import org.rtc.scorm.pack.archive.PackageArchive;
import org.rtc.scorm.pack.archive.PackageEntry;
import org.rtc.scorm.pack.archive.PackageLimits;
import org.rtc.scorm.pack.problem.PackageRefused;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.scorm.pack.sequencing.SequencingReader;
import org.rtc.scorm.pack.xml.ManifestText;
import org.rtc.scorm.pack.xml.ValueReader;
import org.rtc.scorm.pack.xml.XmlElement;
import org.rtc.scorm.pack.xml.XmlParser;

/** Reads the manifest of a package. */
public final class ManifestReader {

    /** The player draws each of them, and the server reads them at each launch. */
    private static final int MOST_ITEMS = 10_000;

    private final PackageArchive archive;
    private final PackageLimits limits;
    private final Problems problems;

    /** @param problems takes what is found; the manifest is not to be used when it holds a refusal */
    public ManifestReader(PackageArchive archive, PackageLimits limits, Problems problems) {
        this.archive = archive;
        this.limits = limits;
        this.problems = problems;
    }

    /** @throws PackageRefused when there is nothing that could be read further */
    public ScormManifest read() throws IOException, PackageRefused {
        var entry = new ManifestFinder(archive, problems).find();
        var root = new XmlParser(problems).parse(ManifestText.decode(bytes(entry), problems));
        if (!root.is("manifest")) {
            throw new PackageRefused(ProblemKind.NOT_A_MANIFEST, root.name());
        }
        return read(root, ManifestFinder.folder(entry));
    }

    private ScormManifest read(XmlElement root, String folder) throws PackageRefused {
        var edition = new EditionReader(root, problems).edition();
        var resources = new Resources(root, problems);
        var files = new PackageFiles(archive, folder);
        var organizations = new OrganizationReader(root, resources, problems);
        var chosen = organizations.organization();
        if (chosen.descendants().filter(element -> element.is("item")).limit(MOST_ITEMS + 1).count() > MOST_ITEMS) {
            throw new PackageRefused(ProblemKind.UNSAFE_MANIFEST);
        }
        var title = organizations.title(chosen);
        var activities = new ActivityReader(edition, new LaunchResolver(resources, files, problems),
                new SequencingReader(root, problems), problems).root(chosen, title);
        if (activities.all().map(Activity::launch).allMatch(launch -> launch == null || launch.isElsewhere())) {
            problems.add(ProblemKind.NOTHING_TO_LAUNCH);
        } else {
            problems.takeLightly(ProblemKind.LAUNCH_MISSING, ProblemKind.PART_MISSING);
            problems.takeLightly(ProblemKind.EXTERNAL_LAUNCH, ProblemKind.EXTERNAL_PART);
        }
        files.reportMissing(resources, problems);
        var values = new ValueReader(title, problems);
        return new ScormManifest(root.attribute("identifier").orElse(""), edition, title, new Organization(
                values.flag(chosen, "objectivesGlobalToSystem", true),
                values.flag(chosen, "sharedDataGlobalToSystem", true), activities));
    }

    private byte[] bytes(PackageEntry entry) throws IOException, PackageRefused {
        if (entry.size() > limits.manifestSize()) {
            throw new PackageRefused(ProblemKind.MANIFEST_TOO_BIG, limits.manifestSize() / PackageLimits.MEGABYTE);
        }
        archive.checkContent(entry);
        try (var in = archive.open(entry)) {
            return in.readAllBytes();
        }
    }
}
