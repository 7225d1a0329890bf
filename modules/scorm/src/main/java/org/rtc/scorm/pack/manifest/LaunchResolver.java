package org.rtc.scorm.pack.manifest;

import java.util.Optional;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.scorm.pack.xml.XmlElement;

/** Works out what is opened for an item. */
final class LaunchResolver {

    private final Resources resources;
    private final PackageFiles files;
    private final Problems problems;

    LaunchResolver(Resources resources, PackageFiles files, Problems problems) {
        this.resources = resources;
        this.files = files;
        this.problems = problems;
    }

    /** Null when nothing can be opened, and then a problem says why. */
    Launch launch(XmlElement item, String title) {
        var reference = item.attribute("identifierref");
        if (reference.isEmpty()) {
            problems.add(ProblemKind.ITEM_WITHOUT_RESOURCE, title);
            return null;
        }
        var resource = resources.find(reference.get());
        if (resource.isEmpty()) {
            problems.add(ProblemKind.RESOURCE_UNKNOWN, title, reference.get());
            return null;
        }
        if (resource.get().href().isEmpty()) {
            problems.add(ProblemKind.RESOURCE_WITHOUT_HREF, title, reference.get());
            return null;
        }
        return launch(resource.get(), item.attribute("parameters").orElse(null), title);
    }

    /** Name of the file that an item opens, without its folder and ending. */
    Optional<String> file(XmlElement item) {
        return item.attribute("identifierref").flatMap(resources::find).flatMap(Resource::href)
                .map(href -> Address.of(href).path().replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]+$", ""))
                .filter(name -> !name.isBlank());
    }

    private Launch launch(Resource resource, String parameters, String title) {
        var href = resource.href().orElseThrow();
        var address = Address.resolve(resource.base(), href);
        var scheme = Address.scheme(address);
        if (scheme.isPresent()) {
            var web = scheme.get().startsWith("http") || scheme.get().equals("ftp");
            problems.add(web ? ProblemKind.EXTERNAL_LAUNCH : ProblemKind.UNSAFE_LAUNCH, title, address);
            return Launch.elsewhere(address, parameters).orElse(null);
        }
        var entry = files.launched(resource.base(), href);
        if (entry.isEmpty()) {
            problems.add(ProblemKind.LAUNCH_MISSING, title, address);
            return null;
        }
        if (!files.exact(resource.base(), href, entry.get())) {
            problems.add(ProblemKind.LAUNCH_SPELLING, address, entry.get().name());
        }
        var launched = Address.of(address);
        var complete = parameters == null ? launched : launched.with(parameters);
        return new Launch(complete.at(entry.get().name()), type(resource, title), parameters);
    }

    /** Content whose manifest does not say that it records is known by what it calls. */
    private Launch.Type type(Resource resource, String title) {
        if (resource.typed() || !files.callsRunTime()) {
            return resource.type();
        }
        problems.add(ProblemKind.SCORM_TYPE_MISSING, title);
        return Launch.Type.SCO;
    }
}
