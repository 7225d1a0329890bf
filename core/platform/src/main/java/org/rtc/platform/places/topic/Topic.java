package org.rtc.platform.places.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.rtc.spi.text.LocalizedText;

/** A topic of one edition of the Classification of Statistical Activities. */
@Entity
@Table(name = "pf_topic")
@IdClass(Topic.Key.class)
public class Topic {
    @Id
    private String edition;
    @Id
    private String code;
    private String parent;
    private LocalizedText name;

    protected Topic() {
    }

    public Topic(String edition, String code, String parent, LocalizedText name) {
        this.edition = edition;
        this.code = code;
        this.parent = parent;
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public String getParent() {
        return parent;
    }

    public LocalizedText getName() {
        return name;
    }

    /** Edition and code. */
    public record Key(String edition, String code) implements Serializable {
    }
}
