package org.rtc.platform.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rtc.spi.access.Scope;

/** What a hub, or the network, wears. */
@Entity
@Table(name = "pf_theme_choice")
public class ThemeChoice {
    @Id
    private String scope;
    private String theme;

    protected ThemeChoice() {
    }

    ThemeChoice(Scope scope, String theme) {
        this.scope = scope.toString();
        this.theme = theme;
    }

    void change(String to) {
        theme = to;
    }

    public String getScope() {
        return scope;
    }

    public String getTheme() {
        return theme;
    }
}
