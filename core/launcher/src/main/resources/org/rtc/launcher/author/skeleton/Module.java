package @package@;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import @package@.note.AddNoteAction;
import @package@.note.Notes;
import org.rtc.spi.access.PermissionDef;
import org.rtc.spi.module.RtcModule;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.MenuEntry;
import org.rtc.spi.web.Route;

/** What the module brings, at a glance. REST is a class of its own beside the page. */
@ApplicationScoped
public class @Name@Module implements RtcModule {
    @Override
    public String id() {
        return "@id@";
    }

    /** Anybody may read; who may add, the service checks. */
    @Override
    public List<Route> routes() {
        return List.of(Route.form("/@id@", "/WEB-INF/@id@/notes.xhtml", AddNoteAction.class, Guard.OPEN));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuEntry.Place.PERSON, "@id@.menu", "/@id@", "star", 950, Guard.SIGNED_IN));
    }

    @Override
    public List<PermissionDef> permissions() {
        return List.of(PermissionDef.of(Notes.ADD, PermissionDef.SECRETARIAT, PermissionDef.INSTRUCTOR));
    }

    @Override
    public List<SettingDef> settings() {
        return List.of(SettingDef.number(Notes.SHOWN, 20, 1, 100));
    }
}
