package @package@.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.spi.access.Access;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Words;
import org.rtc.spi.setting.Settings;
import org.rtc.spi.text.LocalizedText.Reading;

/** The page bean: thin. Its name begins with the module's, since all modules share one space of names. */
@Named("@name@Notes")
@RequestScoped
public class NotePage {
    @Inject
    Notes notes;
    @Inject
    Access access;
    @Inject
    Words words;
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
                html.open("li").open("div");
                words.written(html, "span", note.text());
                Reading text = words.read(note.text());
                if (!text.own()) {
                    html.element("small", words.t("@id@.inLanguage", words.language(text.lang().tag())));
                }
                html.close().close();
            }
            html.close();
        };
    }
}
