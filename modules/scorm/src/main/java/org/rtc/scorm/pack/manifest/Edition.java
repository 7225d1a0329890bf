package org.rtc.scorm.pack.manifest;

/** The editions of SCORM that are played. */
public enum Edition {
    SCORM_12("SCORM 1.2"),
    SCORM_2004_2ND("SCORM 2004 2nd Edition"),
    SCORM_2004_3RD("SCORM 2004 3rd Edition"),
    SCORM_2004_4TH("SCORM 2004 4th Edition");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Which run-time interface its content looks for: {@code API_1484_11}, or {@code API} for SCORM 1.2. */
    public boolean is2004() {
        return this != SCORM_12;
    }
}
