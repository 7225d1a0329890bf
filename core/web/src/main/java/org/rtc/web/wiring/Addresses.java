package org.rtc.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.rtc.spi.web.Hosts;

/**
 * The two hosts: the application's and that of uploaded content, which never share an origin. From {@code RTC_URL} and
 * {@code RTC_CONTENT_URL}.
 */
@ApplicationScoped
public class Addresses implements Hosts {
    private final URI application = URI.create(setting("RTC_URL", "http://localhost:8080"));
    private final String content = setting("RTC_CONTENT_URL", "http://127.0.0.1:8080");

    private static String setting(String name, String fallback) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? fallback : value.replaceAll("/+$", "");
    }

    @Override
    public String application() {
        return application.toString();
    }

    @Override
    public String content(String packageKey) {
        return content.replace("{package}", packageKey);
    }

    public boolean secure() {
        return "https".equals(application.getScheme());
    }

    /** Whether a request with this {@code Host} header is for uploaded content. */
    public boolean isContentHost(String host) {
        if (host == null) {
            return false;
        }
        String authority = content.substring(content.indexOf("//") + 2);
        int open = authority.indexOf("{package}");
        if (open < 0) {
            return host.equalsIgnoreCase(authority);
        }
        String before = authority.substring(0, open);
        String after = authority.substring(open + "{package}".length());
        return host.length() > before.length() + after.length() && host.startsWith(before) && host.endsWith(after);
    }
}
