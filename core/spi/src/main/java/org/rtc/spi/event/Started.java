package org.rtc.spi.event;

/** The application stands: the database answers, every part is there. Work that nobody asks for begins now. */
public record Started() {
}
