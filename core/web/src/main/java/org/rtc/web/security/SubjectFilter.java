package org.rtc.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.servlet.AbstractShiroFilter;

/** Tells Shiro who asks for a page, from the container's session where there is one. REST takes no session. */
public class SubjectFilter extends AbstractShiroFilter {
    @Inject
    WebSecurityManager security;

    @Override
    public void init() throws ServletException {
        setSecurityManager(security);
    }

    @Override
    protected boolean isEnabled(ServletRequest request, ServletResponse response) {
        return !((HttpServletRequest) request).getRequestURI().startsWith("/api/");
    }
}
