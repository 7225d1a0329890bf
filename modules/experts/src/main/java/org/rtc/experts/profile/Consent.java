package org.rtc.experts.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person agreed to and when; kept as it was said. */
@Entity(name = "ExpertConsent")
@Table(name = "exp_consent")
public class Consent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "expert_id")
    private long expertId;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private String shared;
    private Instant given;

    protected Consent() {
    }

    Consent(long expertId, Audience audience, Set<Shared> shared, Instant given) {
        this.expertId = expertId;
        this.audience = audience;
        this.shared = shared.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        this.given = given;
    }

    public Audience getAudience() {
        return audience;
    }

    public String getShared() {
        return shared;
    }

    public Instant getGiven() {
        return given;
    }
}
