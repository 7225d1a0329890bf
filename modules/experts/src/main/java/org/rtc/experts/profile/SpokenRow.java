package org.rtc.experts.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "ExpertLanguage")
@Table(name = "exp_language")
public class SpokenRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "expert_id")
    private long expertId;
    private String language;
    @Enumerated(EnumType.STRING)
    private Fluency fluency;

    protected SpokenRow() {
    }

    SpokenRow(long expertId, Spoken spoken) {
        this.expertId = expertId;
        this.language = spoken.language();
        this.fluency = spoken.fluency();
    }

    long getExpertId() {
        return expertId;
    }

    Spoken spoken() {
        return new Spoken(language, fluency);
    }
}
