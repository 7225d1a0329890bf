package org.rtc.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Properties;
import org.rtc.platform.setting.Environment;

/**
 * The mail server that the environment names. With {@code starttls} (the default) and {@code ssl} nothing is sent
 * unless the line is encrypted and the server's certificate is good for its name.
 */
final class SmtpServer {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final Session session;
    private final String user;
    private final String password;
    private final InternetAddress from;

    private SmtpServer(Session session, String user, String password, InternetAddress from) {
        this.session = session;
        this.user = user;
        this.password = password;
        this.from = from;
    }

    /** @return null where none is named */
    static SmtpServer of(Environment environment) {
        String host = environment.get("rtc.smtp.host").orElse(null);
        if (host == null) {
            return null;
        }
        String tls = environment.get("rtc.smtp.tls", "starttls");
        String user = environment.get("rtc.smtp.user").orElse(null);
        Properties mail = new Properties();
        mail.setProperty("mail.transport.protocol", "smtp");
        mail.setProperty("mail.smtp.host", host);
        mail.setProperty("mail.smtp.port", environment.get("rtc.smtp.port", port(tls)));
        mail.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        mail.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls.equals("ssl")));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls.equals("starttls")));
        mail.setProperty("mail.smtp.starttls.required", Boolean.toString(tls.equals("starttls")));
        mail.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        mail.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        mail.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        InternetAddress from = Addresses.one(environment.get("rtc.smtp.from", "RTC <no-reply@" + domain(environment) + ">"));
        return new SmtpServer(Session.getInstance(mail), user, environment.get("rtc.smtp.password", ""), from);
    }

    private static String port(String tls) {
        return switch (tls) {
            case "starttls" -> "587";
            case "ssl" -> "465";
            case "none" -> "25";
            default -> throw new IllegalStateException("RTC_SMTP_TLS is starttls, ssl or none, not " + tls);
        };
    }

    private static String domain(Environment environment) {
        String host = URI.create(environment.url()).getHost();
        return host == null ? "localhost" : host;
    }

    Session session() {
        return session;
    }

    InternetAddress from() {
        return from;
    }

    void send(MimeMail mail) throws MessagingException {
        mail.saveChanges();
        try (Transport transport = session.getTransport()) {
            if (user == null) {
                transport.connect();
            } else {
                transport.connect(user, password);
            }
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }
}
