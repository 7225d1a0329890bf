package org.rtc.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rtc.spi.job.Outbox;
import org.rtc.spi.notice.Mail;
import org.rtc.spi.notice.MailMessage;

/** Puts mail into the outbox, so that it leaves with the change it tells of, or not at all. */
@ApplicationScoped
public class OutboxMail implements Mail {
    @Inject
    Outbox outbox;

    @Override
    @Transactional
    public void send(MailMessage message) {
        Addresses.one(message.to());
        outbox.put(MailHandler.TOPIC, MailJson.write(message));
    }
}
