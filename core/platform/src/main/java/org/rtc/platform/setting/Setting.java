package org.rtc.platform.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A value that an administrator set. */
@Entity
@Table(name = "pf_setting")
public class Setting {
    @Id
    private String name;
    @Column(name = "setting")
    private String value;
    private Instant changed;

    protected Setting() {
    }

    public Setting(String name, String value, Instant changed) {
        this.name = name;
        change(value, changed);
    }

    public final void change(String to, Instant at) {
        value = to;
        changed = at;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    public Instant getChanged() {
        return changed;
    }
}
