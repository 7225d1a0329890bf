package org.rtc.scorm.pack.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtc.scorm.pack.problem.ProblemKind;
import org.rtc.scorm.pack.problem.Problems;
import org.rtc.scorm.pack.sequencing.Sequencing;
import org.rtc.scorm.pack.sequencing.SequencingReader;
import org.rtc.scorm.pack.xml.ValueReader;
import org.rtc.scorm.pack.xml.XmlElement;

/** Reads an organization with its items as a tree of activities. */
final class ActivityReader {

    private final Edition edition;
    private final LaunchResolver launches;
    private final SequencingReader sequencing;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int untitled;
    private String firstUntitled;

    ActivityReader(Edition edition, LaunchResolver launches, SequencingReader sequencing, Problems problems) {
        this.edition = edition;
        this.launches = launches;
        this.sequencing = sequencing;
        this.problems = problems;
    }

    Activity root(XmlElement organization, String title) {
        var details = new RunTimeDataReader(organization, new ValueReader(title, problems));
        var root = new Activity(id(organization, title), title, true, null, RunTimeData.NONE,
                details.completionThreshold(), details.hide(), sequencing(organization, title), children(organization));
        if (untitled > 0) {
            problems.add(ProblemKind.EMPTY_TITLE, untitled, firstUntitled);
        }
        return root;
    }

    private List<Activity> children(XmlElement parent) {
        return parent.children("item").stream().map(this::activity).toList();
    }

    private Activity activity(XmlElement item) {
        var title = item.childTextInOneLanguage("title").orElseGet(() -> titled(item));
        var id = id(item, title);
        var values = new ValueReader(title, problems);
        var details = new RunTimeDataReader(item, values);
        var leaf = item.child("item").isEmpty();
        var children = new ArrayList<Activity>();
        if (!leaf && item.attribute("identifierref").isPresent()) {
            problems.add(ProblemKind.CLUSTER_WITH_CONTENT, title);
            children.add(ownContent(item, id, title, details));
        }
        children.addAll(children(item));
        return new Activity(id, title, values.flag(item, "isvisible", true),
                leaf ? launches.launch(item, title) : null, leaf ? details.data() : RunTimeData.NONE,
                details.completionThreshold(), details.hide(), sequencing(item, title), List.copyOf(children));
    }

    /** What names it best where nobody gave it a title: the file that it opens, else its identifier. */
    private String titled(XmlElement item) {
        var title = launches.file(item).or(() -> item.attribute("identifier")).orElse("–");
        if (untitled++ == 0) {
            firstUntitled = title;
        }
        return title;
    }

    /** What an item opens that has items below it too becomes the first of them. */
    private Activity ownContent(XmlElement item, String id, String title, RunTimeDataReader details) {
        return new Activity(unique(id + "-content"), title, true, launches.launch(item, title), details.data(),
                null, details.hide(), null, List.of());
    }

    private Sequencing sequencing(XmlElement owner, String title) {
        return edition.is2004() ? sequencing.read(owner, title) : null;
    }

    private String id(XmlElement element, String title) {
        var own = element.attribute("identifier");
        if (own.isEmpty()) {
            return unique("item");
        }
        var id = unique(own.get());
        if (!id.equals(own.get())) {
            problems.add(ProblemKind.DUPLICATE_ITEM, own.get(), title);
        }
        return id;
    }

    /** Ten thousand items of one name are not counted from the beginning each time. */
    private String unique(String wanted) {
        var id = wanted;
        while (!taken.add(id)) {
            id = wanted + "-" + numbers.merge(wanted, 2, (last, first) -> last + 1);
        }
        return id;
    }
}
