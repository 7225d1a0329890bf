package org.rtc.web.wiring;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Where REST begins. Each part brings resources of its own. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "RTC", version = "1", description = """
        JSON. Ask for a token with POST /api/v1/tokens and send it as Authorization: Bearer; cookies count for nothing.
        Errors are RFC 9457 problem details. Lists take limit and after, and give items and next. Texts in several
        languages are objects such as {"es":"…","en":"…"}."""),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class RestApplication extends Application {
}
