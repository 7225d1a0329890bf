package org.rtc.platform.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/** Shiro's view of our people: it decides, our tables know. Dependent, since Shiro's final methods bear no proxy. */
@Dependent
public class RtcRealm extends AuthorizingRealm {
    @Inject
    Instance<Grants> grants;

    public RtcRealm() {
        setName("rtc");
        setAuthenticationTokenClass(Verified.class);
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
        setCachingEnabled(false);
    }

    /** Passwords and tokens were checked by the service that makes a {@link Verified}; nothing else gets in. */
    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        return new SimpleAuthenticationInfo(token.getPrincipal(), token.getCredentials(), getName());
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        Collection<Permission> held = grants.get().of((Principal) principals.getPrimaryPrincipal());
        info.addObjectPermissions(held);
        return info;
    }

    /** Somebody who proved who they are. */
    public record Verified(Principal principal) implements AuthenticationToken {
        @Override
        public Object getPrincipal() {
            return principal;
        }

        @Override
        public Object getCredentials() {
            return "";
        }
    }
}
