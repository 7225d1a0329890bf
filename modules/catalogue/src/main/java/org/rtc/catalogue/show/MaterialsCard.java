package org.rtc.catalogue.show;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.material.Material;
import org.rtc.catalogue.material.Materials;

/** What is left of an activity, on its page. */
@Named("catalogueMaterials")
@RequestScoped
public class MaterialsCard {
    @Inject
    ActivityPage page;
    @Inject
    Materials materials;
    @Inject
    ActivityAccess rights;

    private List<Material> all;

    @PostConstruct
    void load() {
        all = Materials.due(page.activity()) ? materials.of(page.getId()) : List.of();
    }

    public List<Material> getAll() {
        return all;
    }

    /** Whether the reader can hand something in now. */
    public boolean isOpen() {
        return Materials.due(page.activity()) && rights.may(ActivityAccess.EDIT, page.activity());
    }
}
