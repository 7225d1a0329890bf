package org.rtc.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.rtc.platform.access.RtcRealm;

/** Shiro on the container's sessions, so that clustering carries them. No «remember me». */
@ApplicationScoped
public class WebSecurity {
    @Produces
    @ApplicationScoped
    @jakarta.enterprise.inject.Typed({WebSecurityManager.class, SecurityManager.class})
    WebSecurityManager securityManager(RtcRealm realm) {
        DefaultWebSecurityManager manager = new DefaultWebSecurityManager(realm);
        manager.setRememberMeManager(null);
        return manager;
    }
}
