package org.rtc.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.spi.problem.Problem;

/** JSON that cannot be read, is absent, or has a field of a wrong type is the sender's mistake (400), never ours (500). */
@Provider
@ApplicationScoped
public class JsonReading implements ReaderInterceptor {
    private static final Logger LOG = Logger.getLogger(JsonReading.class.getName());

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        try {
            Object read = context.proceed();
            if (read != null) {
                return read;
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "Unreadable JSON", e);
        }
        throw new Problem(400, "platform.problem.json");
    }
}
