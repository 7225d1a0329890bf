package org.rtc.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.access.Tokens;
import org.rtc.spi.problem.Problem;

/** Ends mails of one kind for one person, in one step, without signing in: whoever has the mail may. */
@ApplicationScoped
public class Unsubscribe {
    private static final String PURPOSE = "platform.unsubscribe";

    @Inject
    Tokens tokens;
    @Inject
    Environment environment;
    @Inject
    Choices choices;

    String address(long person, String kind) {
        return environment.url() + "/notices/unsubscribe/" + tokens.sign(PURPOSE, person + " " + kind, null);
    }

    /**
     * @return the kind that goes no more
     * @throws Problem 404 where the token is not one of ours
     */
    @Transactional
    public String by(String token) {
        String[] said = tokens.verify(PURPOSE, token).orElseThrow(Problem::notFound).split(" ", 2);
        choices.choose(Long.parseLong(said[0]), said[1], ByMail.NEVER);
        return said[1];
    }
}
