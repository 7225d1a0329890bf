package org.rtc.learning.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.learning.outline.ItemKinds;
import org.rtc.learning.outline.OutlineQueries;
import org.rtc.learning.outline.Trash;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;

/** The page on which a course's sections and items are arranged. */
@Named("contentPage")
@RequestScoped
public class ContentPage {
    @Inject
    EditedCourse edited;
    @Inject
    OutlineQueries outline;
    @Inject
    ItemKinds kinds;
    @Inject
    Trash trash;
    @Inject
    Words words;

    public Fragment getOutline() {
        return new ContentFragment(edited.getId(), outline.outline(edited.getId(), 0), kinds, words);
    }

    public List<Trash.Row> getTrash() {
        return trash.of(edited.getId());
    }
}
