package org.rtc.spi.notice;

/**
 * Sends plain mail, in the caller's transaction: it leaves after the commit, again with growing pauses until the mail
 * server takes it. What people may choose to get or not is a {@link Notices notice} instead.
 */
public interface Mail {
    /** @throws IllegalArgumentException where the address is none */
    void send(MailMessage message);
}
