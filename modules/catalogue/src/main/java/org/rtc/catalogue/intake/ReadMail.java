package org.rtc.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.job.Job;
import org.rtc.spi.setting.SettingDef;
import org.rtc.spi.setting.Settings;

/** Reads the box to which offices send what they announce, where one is set. A mail that cannot be read stays there, seen. */
@ApplicationScoped
public class ReadMail implements Job {
    static final String HOST = "catalogue.mail.host";
    private static final String PORT = "catalogue.mail.port";
    private static final String TLS = "catalogue.mail.tls";
    private static final String USER = "catalogue.mail.user";
    private static final String PASSWORD = "catalogue.mail.password";
    public static final List<SettingDef> SETTINGS = List.of(new SettingDef(HOST, SettingDef.Type.TEXT, ""), new SettingDef(PORT, SettingDef.Type.NUMBER, "993"),
            new SettingDef(TLS, SettingDef.Type.YES_NO, "true"), new SettingDef(USER, SettingDef.Type.TEXT, ""), new SettingDef(PASSWORD, SettingDef.Type.SECRET, ""),
            new SettingDef(Sieve.ADDRESS, SettingDef.Type.TEXT, ""), new SettingDef(Sieve.DAILY, SettingDef.Type.NUMBER, "20"));
    private static final Logger LOG = Logger.getLogger(ReadMail.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    Settings settings;
    @Inject
    Intake intake;

    @Override
    public String name() {
        return "catalogue.mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        String host = settings.get(HOST).strip();
        if (host.isEmpty()) {
            return;
        }
        String protocol = settings.yes(TLS) ? "imaps" : "imap";
        try (Store store = Session.getInstance(properties(protocol)).getStore(protocol)) {
            store.connect(host, settings.number(PORT), settings.get(USER).strip(), settings.get(PASSWORD));
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = 0; i < unread.length && i < AT_ONCE; i++) {
                    take(unread[i]);
                }
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The box of announcements could not be read: " + e.getMessage(), e);
        }
    }

    private void take(Message message) throws MessagingException {
        try {
            intake.take(message.getSize() > Intake.LARGEST ? message : whole(message));
        } catch (IOException | MessagingException | RuntimeException e) {
            if (!message.getFolder().isOpen()) {
                throw new MessagingException("The box closed", e);
            }
            LOG.log(Level.WARNING, "A mail could not be taken; it stays in the box", e);
            intake.broken(message);
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    /** Fetched at once and taken apart here: servers differ in what they make of a broken mail. */
    private static Message whole(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Properties properties(String protocol) {
        Properties properties = new Properties();
        properties.put("mail." + protocol + ".connectiontimeout", "15000");
        properties.put("mail." + protocol + ".timeout", "30000");
        properties.put("mail.imaps.ssl.checkserveridentity", "true");
        properties.put("mail.imap.starttls.enable", "true");
        return properties;
    }
}
