package org.rtc.needs.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rtc.needs.form.Level;
import org.rtc.needs.word.Limit;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.LocalizedText;

/** A training plan of a statistical office: from the level its people have in a skill to the one they are to reach. */
@Entity(name = "NeedsPlan")
@Table(name = "nd_plan")
public class Plan {
    public static final List<String> STATUSES = List.of("planned", "underway", "reached", "dropped");
    private static final int LATEST = 9999;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "round_id")
    private Long round;
    private String item;
    private String country;
    @Column(name = "organisation_id")
    private Long organisation;
    private LocalizedText objective;
    private LocalizedText skill;
    private String topic;
    @Column(name = "level_now")
    private int now;
    @Column(name = "level_target")
    private int target;
    private LocalDate due;
    private String status;
    private Instant created;
    private Instant changed;
    @Version
    private int version;

    protected Plan() {
    }

    Plan(PlanDetails details, Instant now) {
        created = now;
        change(details, now);
    }

    /** @throws Problem 422 */
    final void change(PlanDetails d, Instant when) {
        require(d.country() != null && d.country().length() == 2, "country", "needs.error.country");
        require(!d.objective().isEmpty(), "objective", "needs.error.text");
        require(!d.skill().isEmpty(), "skill", "needs.error.text");
        require(d.now() >= 0 && d.now() <= Level.TOP, "now", "needs.error.level");
        require(d.target() > d.now() && d.target() <= Level.TOP, "target", "needs.error.target");
        require(d.due() != null && d.due().getYear() <= LATEST, "due", "needs.error.date");
        require(STATUSES.contains(d.status()), "status", "needs.error.status");
        round = d.round();
        item = d.item();
        country = d.country();
        organisation = d.organisation();
        objective = Limit.within("objective", d.objective(), Limit.TEXT);
        skill = Limit.within("skill", d.skill(), Limit.TITLE);
        topic = d.topic();
        now = d.now();
        target = d.target();
        due = d.due();
        status = d.status();
        changed = when;
    }

    private static void require(boolean right, String field, String error) {
        if (!right) {
            throw Problem.invalid(field, error);
        }
    }

    public Long getId() {
        return id;
    }

    public String getCountry() {
        return country;
    }

    public PlanDetails getDetails() {
        return new PlanDetails(round, item, country, organisation, objective, skill, topic, now, target, due, status);
    }
}
