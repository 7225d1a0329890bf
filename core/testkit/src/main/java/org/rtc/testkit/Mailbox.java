package org.rtc.testkit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real mail server on free ports of this computer, empty before each test:
 * {@code @RegisterExtension static final Mailbox mailbox = new Mailbox();}. The platform sends to it as long as it runs.
 */
public final class Mailbox implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private static final String[] SETTINGS = {"rtc.smtp.host", "rtc.smtp.port", "rtc.smtp.tls"};

    private static final Logger CHATTER = Logger.getLogger("com.icegreen.greenmail");

    private GreenMail server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = new GreenMail(new ServerSetup[] {onFreePort(ServerSetup.PROTOCOL_SMTP), onFreePort(ServerSetup.PROTOCOL_IMAP)});
        CHATTER.setLevel(Level.WARNING);
        server.start();
        System.setProperty(SETTINGS[0], host());
        System.setProperty(SETTINGS[1], Integer.toString(smtpPort()));
        System.setProperty(SETTINGS[2], "none");
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
        Arrays.stream(SETTINGS).forEach(System::clearProperty);
    }

    public String host() {
        return "127.0.0.1";
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    /** An account whose mail can be fetched by IMAP with that password. */
    public void account(String address, String password) {
        server.setUser(address, address, password);
    }

    /** Mail from outside, as somebody's own mail program would send it. */
    public void deliver(String from, String to, String subject, String text) {
        GreenMailUtil.sendTextEmail(to, from, subject, text, server.getSmtp().getServerSetup());
    }

    /** Everything that was sent, to whomever, in order. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Waits for mail that is sent by others than the test's own thread. @throws AssertionError where it does not come */
    public List<MimeMessage> await(int messages, Duration patience) {
        if (!server.waitForIncomingEmail(patience.toMillis(), messages)) {
            throw new AssertionError(messages + " messages were awaited, " + received().size() + " came in " + patience);
        }
        return received();
    }

    private ServerSetup onFreePort(String protocol) {
        return new ServerSetup(0, host(), protocol);
    }
}
