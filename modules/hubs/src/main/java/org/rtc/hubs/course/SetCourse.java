package org.rtc.hubs.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A course that a hub recommends to its members. */
@Entity(name = "HubCourse")
@Table(name = "hub_course")
public class SetCourse {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String hub;
    @Column(name = "course_id")
    private long courseId;
    private int position;
    private String languages;
    private String countries;

    protected SetCourse() {
    }

    SetCourse(String hub, long courseId, int position) {
        this.hub = hub;
        this.courseId = courseId;
        this.position = position;
        this.languages = "";
        this.countries = "";
    }

    void describe(List<String> forLanguages, List<String> forCountries) {
        languages = String.join(" ", forLanguages);
        countries = String.join(" ", forCountries);
    }

    void move(int to) {
        position = to;
    }

    public Long getId() {
        return id;
    }

    public String getHub() {
        return hub;
    }

    public long getCourseId() {
        return courseId;
    }

    public int getPosition() {
        return position;
    }

    /** Those in which the hub runs it; none means all that it has. */
    public List<String> getLanguages() {
        return languages.isBlank() ? List.of() : List.of(languages.split(" "));
    }

    /** Members it is for; none means all. */
    public List<String> getCountries() {
        return countries.isBlank() ? List.of() : List.of(countries.split(" "));
    }

    public boolean isFor(String country) {
        return countries.isBlank() || getCountries().contains(country);
    }
}
