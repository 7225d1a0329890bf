package org.rtc.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.servlet.AbstractShiroFilter;

/** Tells Shiro who asks, from the container's session where there is one. */
public class SubjectFilter extends AbstractShiroFilter {
    @Inject
    WebSecurityManager security;

    @Override
    public void init() throws ServletException {
        setSecurityManager(security);
    }
}
