package org.rtc.experts.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "ExpertSkill")
@Table(name = "exp_skill")
public class SkillRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "expert_id")
    private long expertId;
    private String topic;
    private String phase;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Column(name = "years_done")
    private int years;

    protected SkillRow() {
    }

    SkillRow(long expertId, Skill skill) {
        this.expertId = expertId;
        this.topic = skill.topic();
        this.phase = skill.phase();
        this.level = skill.level();
        this.years = skill.years();
    }

    long getExpertId() {
        return expertId;
    }

    Skill skill() {
        return new Skill(topic, phase, level, years);
    }
}
