package org.rtc.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.platform.theme.Theme;
import org.rtc.platform.theme.Wardrobe;
import org.rtc.web.wiring.Preferences;

/** How this page looks: {@code #{look}} in the shell. */
@Named("look")
@RequestScoped
public class Look {
    static final String THEME = "theme";
    static final String MODE = "mode";
    static final Set<String> MODES = Set.of("light", "dark");
    private static final Logger LOG = Logger.getLogger(Look.class.getName());
    private static final Theme PLAIN = new Theme(Theme.RTC, org.rtc.spi.text.LocalizedText.EMPTY, false);

    @Inject
    Wardrobe wardrobe;
    @Inject
    Preferences preferences;

    private Theme theme;

    public Theme theme() {
        if (theme == null) {
            theme = find();
        }
        return theme;
    }

    /** The page that says that the database is away must look well too. */
    private Theme find() {
        try {
            return wardrobe.worn(preferences.get(THEME));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "No theme could be found for this page", e);
            return PLAIN;
        }
    }

    public String getStylesheet() {
        return theme().stylesheet();
    }

    /** {@code light} or {@code dark} where the reader chose; empty where their device says. */
    public String getMode() {
        String mode = preferences.get(MODE);
        return mode != null && MODES.contains(mode) ? mode : "";
    }
}
