package org.rtc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** From which computer the request at work came. */
@ApplicationScoped
public class ClientAddress {
    @Inject
    Instance<HttpServletRequest> requests;

    /** @return null where no request began the work */
    public String get() {
        if (!requests.isResolvable()) {
            return null;
        }
        try {
            return requests.get().getRemoteAddr();
        } catch (IllegalStateException noRequest) {
            return null;
        }
    }
}
