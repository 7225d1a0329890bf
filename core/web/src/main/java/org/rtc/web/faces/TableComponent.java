package org.rtc.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.rtc.platform.report.export.Cells;
import org.rtc.platform.report.export.TableHtml;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Assets;
import org.rtc.spi.html.Html;
import org.rtc.spi.report.Table;

/** {@code <rtc:table value="#{bean.table}"/>}: figures in rows and columns, written as the reader's language and zone have it. */
@FacesComponent(TableComponent.TYPE)
public class TableComponent extends UIComponentBase {
    public static final String TYPE = "org.rtc.Table";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        Object value = getAttributes().get("value");
        if (isRendered() && value instanceof Table table) {
            Viewer viewer = CDI.current().select(Viewer.class).get();
            Assets assets = CDI.current().select(Assets.class).get();
            new TableHtml(table, new Cells(viewer)).write(new Html(context.getResponseWriter(), assets));
        }
    }
}
