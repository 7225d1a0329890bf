package org.rtc.learning.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rtc.learning.course.OwnerScopes;
import org.rtc.learning.page.LangFields;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.FormState;

/** The form that begins a course: a title and who takes care of it. */
@Named("newCourseForm")
@RequestScoped
public class NewCourseForm {
    @Inject
    OwnerOptions owners;
    @Inject
    OwnerScopes scopes;
    @Inject
    FormState form;
    @Inject
    Words words;

    public Fragment getTitle() {
        return new LangFields("title", words.t("learning.form.title"), LocalizedText.EMPTY, 1, null, form, words);
    }

    public Map<String, String> getOwners() {
        return owners.scopes(null);
    }

    public String getOwner() {
        return scopes.widest().toString();
    }
}
