package org.rtc.web.wiring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletResponse;

/** The response of this request: CDI offers the request alone. */
@RequestScoped
public class ResponseHolder {
    private HttpServletResponse response;

    public void set(HttpServletResponse now) {
        response = now;
    }

    public HttpServletResponse get() {
        return response;
    }
}
