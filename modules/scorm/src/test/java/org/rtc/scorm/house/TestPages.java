package org.rtc.scorm.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.rtc.spi.html.Assets;
import org.rtc.spi.web.Flash;
import org.rtc.spi.web.PagePath;

/** What the web part gives: addresses of static files, and things of pages that no test of services asks for. */
@ApplicationScoped
public class TestPages {
    @Produces
    @ApplicationScoped
    Assets assets() {
        return path -> "/assets/" + path;
    }

    @Produces
    Flash flash() {
        return unused(Flash.class);
    }

    @Produces
    PagePath path() {
        return unused(PagePath.class);
    }

    @Produces
    HttpServletRequest request() {
        return unused(HttpServletRequest.class);
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            throw new IllegalStateException("There is no page: " + method);
        }));
    }
}
