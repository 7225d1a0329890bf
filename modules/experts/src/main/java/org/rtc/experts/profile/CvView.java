package org.rtc.experts.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody opened a CV. */
@Entity
@Table(name = "exp_cv_view")
public class CvView {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "expert_id")
    private long expertId;
    @Column(name = "person_id")
    private long personId;
    private Instant seen;

    protected CvView() {
    }

    CvView(long expertId, long personId, Instant seen) {
        this.expertId = expertId;
        this.personId = personId;
        this.seen = seen;
    }

    long getPersonId() {
        return personId;
    }

    Instant getSeen() {
        return seen;
    }
}
