package org.rtc.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.rtc.spi.problem.Problem;

/** A call that wants a body and has none is refused before it begins: no resource has to expect null. */
@Provider
public class BodyNeeded implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean wants = Arrays.stream(resource.getResourceMethod().getParameters()).anyMatch(p -> p.getAnnotations().length == 0);
        if (wants && !request.hasEntity()) {
            throw new Problem(400, "platform.problem.json");
        }
    }
}
