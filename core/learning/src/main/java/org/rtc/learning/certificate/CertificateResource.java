package org.rtc.learning.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.spi.text.LocalizedText;

/** Verifies a certificate over REST; whoever has its code may. */
@Path("certificates/{code}")
@Tag(name = "courses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CertificateResource {
    @Inject
    Certificates certificates;

    @GET
    @Operation(summary = "What the certificate with that code says; 404 where there is none")
    public CertificateJson get(@PathParam("code") String code) {
        Certificate c = certificates.get(code);
        return new CertificateJson(c.getCode(), c.getPersonName(), Long.toString(c.getCourseId()), c.getTitle(), c.getProvider(),
                c.getHours(), c.getIssued());
    }

    /** @param name of the person, as on the certificate @param hours of work, or null */
    public record CertificateJson(String code, String name, String course, LocalizedText title, LocalizedText provider, Integer hours, Instant issued) {
    }
}
