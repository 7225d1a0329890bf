package org.rtc.platform.people.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.rtc.platform.access.Principal;
import org.rtc.platform.access.RtcRealm;
import org.rtc.platform.people.Names;
import org.rtc.platform.people.Passwords;
import org.rtc.platform.people.PersonAccount;
import org.rtc.spi.problem.Problem;

/** Signing in with user name (or e-mail address) and password. */
@ApplicationScoped
public class SignIn {
    @Inject
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    /**
     * Signs the person in on Shiro's subject of this request.
     *
     * @throws Problem 422 where name and password do not belong together, without telling which is wrong
     */
    public void withPassword(String username, String password, HttpServletRequest request) {
        as(verify(username, password), request);
    }

    /** Signs in somebody who proved who they are. The session has another id then, which nobody could have planted. */
    public void as(Principal principal, HttpServletRequest request) {
        SecurityUtils.getSubject().login(new RtcRealm.Verified(principal));
        request.changeSessionId();
    }

    /**
     * Who that is.
     *
     * @throws Problem 422 where name and password do not belong together
     * @throws org.rtc.spi.problem.TooManyAttempts after too many failures with this name, or from this computer
     */
    public Principal verify(String username, String password) {
        String name = Names.tidy(username);
        attempts.begin(Limit.SIGN_IN_ADDRESS);
        attempts.begin(Limit.SIGN_IN_ACCOUNT, name);
        Optional<PersonAccount> account = em.createQuery(
                        "select p from PersonAccount p where p.username = :name or p.email = :name", PersonAccount.class)
                .setParameter("name", name).getResultStream().findFirst();
        boolean right = passwords.matches(password == null ? "" : password,
                account.map(PersonAccount::getPasswordHash).orElse(null));
        if (!right || !account.get().isActive()) {
            throw new Problem(422, "platform.signIn.wrong");
        }
        attempts.forget(Limit.SIGN_IN_ACCOUNT, name);
        attempts.succeeded(Limit.SIGN_IN_ADDRESS);
        return new Principal(account.get().getId(), account.get().getSessionEpoch());
    }
}
