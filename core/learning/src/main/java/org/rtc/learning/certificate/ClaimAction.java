package org.rtc.learning.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rtc.spi.web.Action;
import org.rtc.spi.web.Posted;

/** The button «get my certificate», for who finished before the course awarded any. */
@ApplicationScoped
public class ClaimAction implements Action {
    @Inject
    Certificates certificates;

    @Override
    public String post(Posted form) {
        return "/certificates/" + certificates.claim(form.id("id"));
    }
}
