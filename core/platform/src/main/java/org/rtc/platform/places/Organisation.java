package org.rtc.platform.places;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.rtc.spi.text.LocalizedText;

/** A national statistical office, a training institution or an international organisation (which has no country). */
@Entity
@Table(name = "pf_organisation")
public class Organisation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String country;
    private String kind;
    private LocalizedText name;
    private String url;
    @Version
    private int version;

    protected Organisation() {
    }

    /** @param kind {@code office}, {@code training} or {@code international} */
    public Organisation(String country, String kind, LocalizedText name, String url) {
        this.country = country;
        this.kind = kind;
        this.name = name;
        this.url = url;
    }

    public void change(String newCountry, LocalizedText newName, String newUrl) {
        country = newCountry;
        name = newName;
        url = newUrl;
    }

    public Long getId() {
        return id;
    }

    public String getCountry() {
        return country;
    }

    public String getKind() {
        return kind;
    }

    public LocalizedText getName() {
        return name;
    }

    public String getUrl() {
        return url;
    }
}
