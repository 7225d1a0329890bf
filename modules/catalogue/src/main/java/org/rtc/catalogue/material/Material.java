package org.rtc.catalogue.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rtc.catalogue.activity.ActivityRules;
import org.rtc.spi.problem.Problem;

/** A presentation, a recording or a report of an activity, and where it is. */
@Entity(name = "CatalogueMaterial")
@Table(name = "cat_material")
public class Material {
    private static final int LONGEST_TITLE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "activity_id")
    private long activity;
    private String title;
    private String url;
    private Instant handed;

    protected Material() {
    }

    /** @throws Problem 422 */
    Material(long activity, String title, String url, Instant handed) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw Problem.invalid("title", "catalogue.error.material.title", LONGEST_TITLE);
        }
        if (!ActivityRules.isWeb(url)) {
            throw Problem.invalid("url", "catalogue.error.material.url");
        }
        this.activity = activity;
        this.title = title;
        this.url = url;
        this.handed = handed;
    }

    public Long id() {
        return id;
    }

    public long activity() {
        return activity;
    }

    public String title() {
        return title;
    }

    public String url() {
        return url;
    }

    public Instant handed() {
        return handed;
    }
}
