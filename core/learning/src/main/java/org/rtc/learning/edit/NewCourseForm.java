package org.rtc.learning.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rtc.learning.course.OwnerScopes;

/** The form that begins a course: a title and who takes care of it. */
@Named("newCourseForm")
@RequestScoped
public class NewCourseForm {
    @Inject
    OwnerOptions owners;
    @Inject
    OwnerScopes scopes;

    public Map<String, String> getOwners() {
        return owners.scopes(null);
    }

    public String getOwner() {
        return scopes.widest().toString();
    }
}
