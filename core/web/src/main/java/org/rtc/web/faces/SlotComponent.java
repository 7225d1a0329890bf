package org.rtc.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.html.Assets;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;

/**
 * {@code <rtc:slot src="…" part="…"/>}: what a part brings to a page of another. Where it fails, a plain line stands in its
 * place and nothing else of the page is lost: what it wrote so far is put away.
 */
@FacesComponent(SlotComponent.TYPE)
public class SlotComponent extends UIComponentBase {
    public static final String TYPE = "org.rtc.Slot";

    private static final Logger LOG = Logger.getLogger(SlotComponent.class.getName());

    private boolean failed;

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** @param error while the page was put together or written */
    void fail(Throwable error) {
        failed = true;
        LOG.log(Level.SEVERE, "The slot " + getAttributes().get("src") + " of the part " + getAttributes().get("part") + " fails", error);
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        String written = failed ? "" : written(context, page);
        if (failed) {
            new Html(page, CDI.current().select(Assets.class).get())
                    .element("p", CDI.current().select(Words.class).get().t("web.slot.failed"), "class", "muted small");
        } else {
            page.write(written);
        }
    }

    private String written(FacesContext context, ResponseWriter page) throws IOException {
        StringWriter text = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(text));
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            context.getResponseWriter().flush();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            fail(e);
        } finally {
            context.setResponseWriter(page);
        }
        return text.toString();
    }
}
