package org.rtc.platform.people.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.first.FirstAdministrator;
import org.rtc.platform.people.register.Registrations;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.web.PagePath;

/** The pages before one is signed in. */
@Named("entry")
@RequestScoped
public class EntryPage {
    @Inject
    PagePath path;

    @Inject
    Environment environment;

    @Inject
    Registrations registrations;

    @Inject
    Forgotten forgotten;

    @Inject
    FirstAdministrator first;

    private PersonAccount account;

    /** Whether mails go out; where not, they are in the server's log. */
    public boolean isMailed() {
        return environment.get("rtc.smtp.host").isPresent();
    }

    public boolean isDemo() {
        return environment.get("rtc.demo", "false").equals("true");
    }

    /** The address that this link confirms. */
    public String getRegistering() {
        return registrations.email(path.get("token"));
    }

    /** Whose password this link sets: password managers want to know. */
    public String getResetting() {
        if (account == null) {
            account = forgotten.account(path.get("token"));
        }
        return account.getUsername();
    }

    /** Whether this link makes the first administrator; 404 where not. */
    public boolean isFirst() {
        first.check(path.get("token"));
        return true;
    }
}
