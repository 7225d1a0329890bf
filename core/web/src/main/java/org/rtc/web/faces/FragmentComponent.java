package org.rtc.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.rtc.spi.html.Assets;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;

/** {@code <rtc:fragment value="#{bean.list}"/>}: a piece of the page that Java writes. */
@FacesComponent(FragmentComponent.TYPE)
public class FragmentComponent extends UIComponentBase {
    public static final String TYPE = "org.rtc.Fragment";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        if (isRendered() && value instanceof Fragment fragment) {
            fragment.write(new Html(context.getResponseWriter(), CDI.current().select(Assets.class).get()));
        }
    }
}
