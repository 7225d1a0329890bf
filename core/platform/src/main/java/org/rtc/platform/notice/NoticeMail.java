package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rtc.platform.notice.Recipients.Recipient;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.job.OutboxHandler;
import org.rtc.spi.notice.Mail;
import org.rtc.spi.notice.MailMessage;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;

/** Makes the mails of a notice, each in the language of who gets it. */
@ApplicationScoped
public class NoticeMail implements OutboxHandler {
    static final String TOPIC = "platform.notice";

    @Inject
    Recipients recipients;
    @Inject
    NoticeWords words;
    @Inject
    Texts texts;
    @Inject
    Unsubscribe unsubscribe;
    @Inject
    Environment environment;
    @Inject
    Mail mail;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    @Transactional
    public void handle(JsonObject message) {
        List<Long> people = message.getJsonArray("people").getValuesAs(JsonNumber::longValue);
        recipients.now(message.getString("kind"), people).forEach(one -> mail.send(mail(message, one)));
    }

    private MailMessage mail(JsonObject message, Recipient to) {
        Lang lang = to.lang();
        String kind = message.getString("kind");
        String arguments = message.getString("arguments");
        String end = unsubscribe.address(to.id(), kind);
        String text = words.text(lang, kind, arguments) + "\n\n" + environment.url() + message.getString("path")
                + "\n\n--\n" + texts.get(lang, "platform.notice.mail.foot", texts.get(lang, kind), end);
        return MailMessage.of(to.email(), lang, words.subject(lang, kind, arguments), text).unsubscribe(end);
    }
}
