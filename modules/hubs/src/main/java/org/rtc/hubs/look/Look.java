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
        if (text.values().values().stream().anyMatch(t -> t.length() > 2000)) {
            throw Problem.invalid("welcome", "hubs.error.long", 2000);
        }
        welcome = text;
    }

    public LocalizedText getWelcome() {
        return welcome == null ? LocalizedText.EMPTY : welcome;
    }
}
