package org.rtc.catalogue.subscribe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody wants to hear of: activities on a topic, of a country, of a kind, in a language; whatever is null is any. */
@Entity(name = "CatalogueSubscription")
@Table(name = "cat_subscription")
public class Subscription {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "person_id")
    private long person;
    private String topic;
    private String country;
    private String kind;
    private String language;
    private Instant created;

    protected Subscription() {
    }

    Subscription(long person, Wish wish, Instant now) {
        this.person = person;
        this.topic = wish.topic();
        this.country = wish.country();
        this.kind = wish.kind();
        this.language = wish.language();
        this.created = now;
    }

    public Long getId() {
        return id;
    }

    long person() {
        return person;
    }

    public Wish wish() {
        return new Wish(topic, country, kind, language);
    }

    /** @param topic code @param country ISO 3166 alpha-2 @param kind as in REST @param language tag; each null for any */
    public record Wish(String topic, String country, String kind, String language) {
        public Wish {
            topic = or(topic);
            country = or(country);
            kind = or(kind);
            language = or(language);
        }

        private static String or(String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
