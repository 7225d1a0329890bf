package @package@.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.Posted;

/** What the page's form does. A problem shows the page again with what was typed. */
@ApplicationScoped
public class AddNoteAction implements Action {
    @Inject
    Notes notes;
    @Inject
    Flash flash;

    @Override
    public String post(Posted form) {
        notes.add(form.localized("text"));
        flash.good("@id@.added");
        return "/@id@";
    }
}
