package org.rtc.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.rtc.platform.access.Principal;
import org.rtc.platform.access.RtcRealm;
import org.rtc.spi.problem.Problem;

/** Signing in with user name (or e-mail address) and password. */
@ApplicationScoped
public class SignIn {
    @Inject
    EntityManager em;
    @Inject
    Passwords passwords;

    /**
     * Signs the person in on Shiro's subject of this request.
     *
     * @throws Problem 422 where name and password do not belong together, without telling which is wrong
     */
    public void withPassword(String username, String password) {
        SecurityUtils.getSubject().login(new RtcRealm.Verified(verify(username, password)));
    }

    /** Who that is. @throws Problem 422 where name and password do not belong together */
    public Principal verify(String username, String password) {
        Optional<PersonAccount> account = em.createQuery(
                        "select p from PersonAccount p where p.username = :name or p.email = :name", PersonAccount.class)
                .setParameter("name", username).getResultStream().findFirst();
        boolean right = passwords.matches(password, account.map(PersonAccount::getPasswordHash).orElse(null));
        if (!right || !account.get().isActive()) {
            throw new Problem(422, "platform.signIn.wrong");
        }
        return new Principal(account.get().getId(), account.get().getSessionEpoch());
    }
}
