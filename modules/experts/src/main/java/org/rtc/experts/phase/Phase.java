package org.rtc.experts.phase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rtc.spi.text.LocalizedText;

/** A phase or sub-process of the Generic Statistical Business Process Model (UNECE, CC BY 4.0). */
@Entity(name = "ExpertPhase")
@Table(name = "exp_phase")
public class Phase {
    @Id
    private String code;
    private String parent;
    private LocalizedText name;
    private int position;

    protected Phase() {
    }

    Phase(String code, LocalizedText name, int position) {
        this.code = code;
        this.parent = code.contains(".") ? code.substring(0, code.indexOf('.')) : null;
        this.name = name;
        this.position = position;
    }

    void named(LocalizedText names) {
        name = names;
    }

    public String getCode() {
        return code;
    }

    public LocalizedText getName() {
        return name;
    }
}
