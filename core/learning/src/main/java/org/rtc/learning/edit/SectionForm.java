package org.rtc.learning.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.learning.outline.Sections;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.PagePath;

/** The form with a section's title. */
@Named("sectionForm")
@RequestScoped
public class SectionForm {
    @Inject
    Sections sections;
    @Inject
    PagePath path;

    public LocalizedText getTitle() {
        return sections.toEdit(path.id("sectionId")).getTitle();
    }
}
