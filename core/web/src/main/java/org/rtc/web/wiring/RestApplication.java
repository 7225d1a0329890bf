package org.rtc.web.wiring;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where REST begins. Each part brings resources of its own. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {
}
