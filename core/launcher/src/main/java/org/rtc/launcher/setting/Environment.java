package org.rtc.launcher.setting;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.rtc.launcher.Refusal;
import org.rtc.launcher.database.Database;

/** What the server is told: every setting, and those that were left out filled in. All of it by environment, nothing on the command line. */
public final class Environment {

    private Environment() {
    }

    public static Map<String, String> of(Settings settings, Home home, Database database) throws IOException {
        Map<String, String> environment = new TreeMap<>(settings.all());
        environment.put("RTC_DB_CLASS", database.dataSourceClass());
        environment.put("RTC_DB_URL", database.url());
        environment.put("RTC_DB_USER", database.user());
        environment.put("RTC_DB_PASSWORD", database.password());
        environment.put("RTC_DATA", settings.get("RTC_DATA", home.data().toString()));
        environment.put("RTC_APP", home.app().toString());
        environment.put("RTC_URL", settings.get("RTC_URL", "http://localhost:" + settings.port()));
        environment.put("RTC_CONTENT_URL", settings.get("RTC_CONTENT_URL", "http://127.0.0.1:" + settings.port()));
        environment.put("RTC_DEMO", String.valueOf(database.embedded()));
        if (settings.get("RTC_SECRET").isEmpty()) {
            if (settings.get("RTC_CLUSTER").isPresent()) {
                throw new Refusal("RTC_CLUSTER is set and RTC_SECRET is not: nodes could not read each other's links and secret settings; "
                        + "give all of them the same, such as what this prints: openssl rand -base64 32");
            }
            environment.put("RTC_SECRET", Secret.in(home.data()));
        }
        return environment;
    }
}
