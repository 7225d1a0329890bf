package org.rtc.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** Leaves a module out at the next start, or lets it in: the last segment of the address says which. */
@ApplicationScoped
public class SwitchAction implements Action {
    @Inject
    ModuleSwitch modules;

    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        switch (form.path("act")) {
            case "disable" -> modules.disable(form.path("id"));
            case "enable" -> modules.enable(form.path("id"));
            default -> throw Problem.notFound();
        }
        flash.good("platform.module.done." + form.path("act"));
        return "/admin/modules/" + form.path("id");
    }
}
