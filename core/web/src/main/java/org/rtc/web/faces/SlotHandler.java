package org.rtc.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Puts the fragment of a slot into the page; one that cannot be read costs nothing but itself. */
public class SlotHandler extends ComponentHandler {
    public SlotHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent slot) {
        try {
            context.includeFacelet(slot, getRequiredAttribute("src").getValue(context));
        } catch (IOException | RuntimeException | LinkageError e) {
            slot.getChildren().clear();
            ((SlotComponent) slot).fail(e);
        }
    }
}
