package org.rtc.scorm.pack.manifest;

import java.util.List;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.scorm.pack.xml.XmlElement;

/** Decides which organization of a manifest is played, and makes one of the resources where there is none. */
final class OrganizationReader {

    private final XmlElement manifest;
    private final Resources resources;
    private final Problems problems;

    OrganizationReader(XmlElement manifest, Resources resources, Problems problems) {
        this.manifest = manifest;
        this.resources = resources;
        this.problems = problems;
    }

    XmlElement organization() {
        var all = manifest.children("organizations").stream()
                .flatMap(organizations -> organizations.children("organization").stream())
                .filter(organization -> organization.child("item").isPresent()).toList();
        if (all.isEmpty()) {
            problems.add(ProblemKind.NO_ORGANIZATION);
            return ofResources();
        }
        var wanted = manifest.child("organizations").flatMap(organizations -> organizations.attribute("default"));
        var found = wanted.flatMap(id -> all.stream()
                .filter(organization -> organization.attribute("identifier").filter(id::equals).isPresent()).findFirst());
        var chosen = found.orElse(all.get(0));
        if (wanted.isPresent() && found.isEmpty()) {
            problems.add(ProblemKind.DEFAULT_ORGANIZATION, wanted.get(), title(chosen));
        }
        if (all.size() > 1) {
            problems.add(ProblemKind.SEVERAL_ORGANIZATIONS, all.size(), title(chosen));
        }
        return chosen;
    }

    /** Its own title, that of the metadata, or the identifier of the package. */
    String title(XmlElement organization) {
        return organization.childTextInOneLanguage("title")
                .or(() -> manifest.child("metadata").stream().flatMap(XmlElement::descendants)
                        .filter(element -> element.is("general")).findFirst()
                        .flatMap(general -> general.childTextInOneLanguage("title")))
                .or(() -> manifest.attribute("identifier"))
                .or(() -> organization.attribute("identifier")).orElse("");
    }

    private XmlElement ofResources() {
        var organization = new XmlElement("organization", "").with("identifier", "organization");
        launchable().forEach(resource -> organization.children().add(item(resource)));
        return organization;
    }

    private List<Resource> launchable() {
        var addressed = resources.all().stream().filter(resource -> resource.href().isPresent()).toList();
        var scos = addressed.stream().filter(resource -> resource.type() == Launch.Type.SCO).toList();
        return scos.isEmpty() ? addressed.stream().limit(1).toList() : scos;
    }

    private static XmlElement item(Resource resource) {
        var name = resource.href().orElseThrow().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        var title = new XmlElement("title", "").withText(name);
        var item = new XmlElement("item", "").with("identifier", resource.id()).with("identifierref", resource.id());
        item.children().add(title);
        return item;
    }
}
