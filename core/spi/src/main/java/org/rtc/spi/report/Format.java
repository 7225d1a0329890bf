package org.rtc.spi.report;

/** The files in which tables are handed out. */
public enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Also the file's ending. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
