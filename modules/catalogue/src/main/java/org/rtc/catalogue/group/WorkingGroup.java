package org.rtc.catalogue.group;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** A working group of the Conference, whose activities have a page of their own. */
@Entity(name = "CatalogueGroup")
@Table(name = "cat_group")
public class WorkingGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private LocalizedText name;
    private LocalizedText about;

    protected WorkingGroup() {
    }

    WorkingGroup(LocalizedText name, LocalizedText about) {
        change(name, about);
    }

    void change(LocalizedText newName, LocalizedText newAbout) {
        if (newName.isEmpty() || newName.values().values().stream().anyMatch(text -> text.length() > 200)) {
            throw Problem.invalid("name", "catalogue.error.title", 200);
        }
        name = newName;
        about = newAbout;
    }

    public Long getId() {
        return id;
    }

    public LocalizedText getName() {
        return name;
    }

    public LocalizedText getAbout() {
        return about == null ? LocalizedText.EMPTY : about;
    }
}
