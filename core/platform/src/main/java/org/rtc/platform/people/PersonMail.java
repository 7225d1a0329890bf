package org.rtc.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.notice.Mail;
import org.rtc.spi.notice.MailMessage;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.Texts;

/** Mails about accounts, in the words {@code platform.mail.KIND.subject} and {@code .text}. */
@ApplicationScoped
public class PersonMail {
    @Inject
    Mail mail;

    @Inject
    Texts texts;

    @Inject
    Environment environment;

    public void send(String to, Lang lang, String kind, Object... arguments) {
        String key = "platform.mail." + kind;
        mail.send(MailMessage.of(to, lang, texts.get(lang, key + ".subject"), texts.get(lang, key + ".text", arguments)));
    }

    /** The full address of a path of ours. */
    public String link(String path) {
        return environment.url() + path;
    }
}
