package org.rtc.learning.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.learning.outline.Section;
import org.rtc.learning.outline.Sections;
import org.rtc.learning.page.LangFields;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.web.FormState;
import org.rtc.spi.web.PagePath;

/** The form with a section's title. */
@Named("sectionForm")
@RequestScoped
public class SectionForm {
    @Inject
    Sections sections;
    @Inject
    PagePath path;
    @Inject
    FormState form;
    @Inject
    Words words;

    public Fragment getTitle() {
        Section section = sections.toEdit(path.id("sectionId"));
        return new LangFields("title", words.t("learning.content.sectionTitle"), section.getTitle(), 1, null, form, words);
    }
}
