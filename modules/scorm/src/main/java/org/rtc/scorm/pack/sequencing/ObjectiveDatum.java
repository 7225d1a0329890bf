package org.rtc.scorm.pack.sequencing;

/** What an objective knows and shares through a map. (SCORM 2004 4th Ed. SN §3.10.2) */
public enum ObjectiveDatum {
    SATISFIED_STATUS("SatisfiedStatus", false),
    NORMALIZED_MEASURE("NormalizedMeasure", false),
    RAW_SCORE("RawScore", true),
    MIN_SCORE("MinScore", true),
    MAX_SCORE("MaxScore", true),
    COMPLETION_STATUS("CompletionStatus", true),
    PROGRESS_MEASURE("ProgressMeasure", true);

    private final String name;
    private final boolean extension;

    ObjectiveDatum(String name, boolean extension) {
        this.name = name;
        this.extension = extension;
    }

    /** Whether it belongs to adlseq:mapInfo, not to imsss:mapInfo. */
    boolean extension() {
        return extension;
    }

    public String readAttribute() {
        return "read" + name;
    }

    public String writeAttribute() {
        return "write" + name;
    }
}
