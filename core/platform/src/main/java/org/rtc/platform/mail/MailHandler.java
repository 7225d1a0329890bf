package org.rtc.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import java.util.logging.Logger;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.job.OutboxHandler;
import org.rtc.spi.notice.MailMessage;

/** Gives each mail to the mail server; where none is named, the log has its whole text. */
@ApplicationScoped
public class MailHandler implements OutboxHandler {
    static final String TOPIC = "platform.mail";
    private static final Logger LOG = Logger.getLogger(MailHandler.class.getName());

    @Inject
    Environment environment;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject message) throws MessagingException {
        MailMessage mail = MailJson.read(message);
        SmtpServer server = SmtpServer.of(environment);
        if (server == null) {
            LOG.info(() -> "Mail, not sent as RTC_SMTP_HOST names no server\nTo: " + mail.to() + "\nSubject: "
                    + mail.subject() + "\n\n" + mail.text());
        } else {
            server.send(new MimeMail(server.session(), server.from(), mail));
        }
    }
}
