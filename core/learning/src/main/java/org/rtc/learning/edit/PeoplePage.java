package org.rtc.learning.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.learning.enrolment.Participants;
import org.rtc.spi.data.Slice;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.PagePath;

/** Who is in a course, and how far. */
@Named("coursePeople")
@RequestScoped
public class PeoplePage {
    private static final int LIMIT = 50;

    @Inject
    EditedCourse edited;
    @Inject
    Participants participants;
    @Inject
    PagePath path;
    @Inject
    Words words;

    private Slice<Participants.Row> part;

    @PostConstruct
    void load() {
        String after = path.query("after");
        part = participants.part(edited.getId(), after == null || !after.matches("\\d{1,18}") ? 0 : Long.parseLong(after), LIMIT);
    }

    public boolean isNone() {
        return part.items().isEmpty();
    }

    public String getNext() {
        return part.next();
    }

    public Fragment getTable() {
        return new PeopleTable(part.items(), words);
    }
}
