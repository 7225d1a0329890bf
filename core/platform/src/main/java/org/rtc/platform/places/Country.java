package org.rtc.platform.places;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.rtc.spi.text.LocalizedText;

/** A member or associate member of the Conference. Members outside the region have no hub. */
@Entity
@Table(name = "pf_country")
public class Country {
    @Id
    private String iso2;
    private int m49;
    private String kind;
    private String hub;
    private LocalizedText name;
    @Version
    private int version;

    protected Country() {
    }

    public Country(String iso2, int m49, String kind, String hub, LocalizedText name) {
        this.iso2 = iso2;
        this.m49 = m49;
        this.kind = kind;
        this.hub = hub;
        this.name = name;
    }

    public void change(LocalizedText newName, String newHub) {
        name = newName;
        hub = newHub;
    }

    public String getIso2() {
        return iso2;
    }

    public int getM49() {
        return m49;
    }

    public String getKind() {
        return kind;
    }

    public String getHub() {
        return hub;
    }

    public LocalizedText getName() {
        return name;
    }
}
