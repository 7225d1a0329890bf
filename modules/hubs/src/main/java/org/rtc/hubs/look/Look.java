package org.rtc.hubs.look;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** How a hub greets those who come. What it wears is the platform's. */
@Entity(name = "HubLook")
@Table(name = "hub_look")
public class Look {
    @Id
    private String hub;
    private LocalizedText name;
    private LocalizedText welcome;
    @Version
    private int version;

    protected Look() {
    }

    Look(String hub) {
        this.hub = hub;
    }

    /** @throws Problem 422 where it is longer than 2000 characters */
    void welcome(LocalizedText text) {
        welcome = within(text, "welcome", 2000);
    }

    /** @param text empty for the network's name @throws Problem 422 where it is longer than 120 characters */
    void name(LocalizedText text) {
        name = within(text, "name", 120).isEmpty() ? null : text;
    }

    private static LocalizedText within(LocalizedText text, String field, int most) {
        if (text.values().values().stream().anyMatch(t -> t.length() > most)) {
            throw Problem.invalid(field, "hubs.error.long", most);
        }
        return text;
    }

    public String getHub() {
        return hub;
    }

    public LocalizedText getName() {
        return name == null ? LocalizedText.EMPTY : name;
    }

    public LocalizedText getWelcome() {
        return welcome == null ? LocalizedText.EMPTY : welcome;
    }
}
