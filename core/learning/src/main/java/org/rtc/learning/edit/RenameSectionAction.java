package org.rtc.learning.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.learning.outline.Sections;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** Renames a section. */
@ApplicationScoped
public class RenameSectionAction implements Action {
    @Inject
    Sections sections;

    @Override
    public String post(Posted form) {
        sections.rename(form.id("sectionId"), form.localized("title"));
        return "/courses/" + form.id("id") + "/edit/content";
    }
}
