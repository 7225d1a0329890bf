package org.rtc.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailboxTest {
    @RegisterExtension
    static final Mailbox MAILBOX = new Mailbox();

    @RepeatedTest(2)
    void onlyMailOfThisTestIsThere() throws Exception {
        MAILBOX.deliver("ana@example.org", "rtc@example.org", "Hola", "¿Qué tal?");

        assertThat(MAILBOX.await(1, Duration.ofSeconds(5))).singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Hola"));
    }

    @Test
    void mailThatDoesNotComeIsMissed() {
        assertThatThrownBy(() -> MAILBOX.await(1, Duration.ofMillis(50))).isInstanceOf(AssertionError.class);
    }

    @Test
    void anAccountIsReadByImap() throws Exception {
        MAILBOX.account("forum@example.org", "secret");
        MAILBOX.deliver("ana@example.org", "forum@example.org", "Re: Hola", "Bien");

        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(MAILBOX.host(), MAILBOX.imapPort(), "forum@example.org", "secret");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                assertThat(inbox.getMessageCount()).isEqualTo(1);
            }
        }
    }
}
