package @package@.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.text.LocalizedText.Reading;
import org.rtc.spi.text.Texts;

/** The page bean: thin. Its name begins with the module's, since all modules share one space of names. */
@Named("@name@Notes")
@RequestScoped
public class NotePage {
    @Inject
    Notes notes;
    @Inject
    Access access;
    @Inject
    Viewer viewer;
    @Inject
    Texts texts;
    @Inject
    Settings settings;

    private List<NoteRow> rows;

    private List<NoteRow> rows() {
        if (rows == null) {
            rows = notes.newest(null, settings.number(Notes.SHOWN));
        }
        return rows;
    }

    public boolean isNone() {
        return rows().isEmpty();
    }

    public boolean isMayAdd() {
        return access.canSomewhere(Notes.ADD);
    }

    /** Lists are written in Java: it costs a quarter of what a repeating tag does. What is written is escaped. */
    public Fragment getList() {
        return html -> {
            html.open("ul", "class", "list");
            for (NoteRow note : rows()) {
                Reading text = note.text().in(viewer.lang());
                html.open("li").open("div").element("span", text.text(), "lang", text.own() ? null : text.lang().tag());
                if (!text.own()) {
                    String language = text.lang().locale().getDisplayLanguage(viewer.lang().locale());
                    html.element("small", texts.get(viewer.lang(), "@id@.inLanguage", language));
                }
                html.close().close();
            }
            html.close();
        };
    }
}
