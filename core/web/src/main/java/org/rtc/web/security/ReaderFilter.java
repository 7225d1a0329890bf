package org.rtc.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.rtc.platform.access.RequestViewer;
import org.rtc.spi.text.Lang;
import org.rtc.web.wiring.Preferences;
import org.rtc.web.wiring.ResponseHolder;
import org.rtc.web.wiring.SafeHeaders;

/**
 * The reader's language ({@code ?lang=}, kept in a cookie; else the profile's; else the browser's) and safe headers. In
 * REST {@code Accept-Language} goes before the profile, and no cookie counts.
 */
public class ReaderFilter extends HttpFilter {
    private static final String COOKIE = "lang";

    @Inject
    transient RequestViewer viewer;
    @Inject
    transient Preferences preferences;
    @Inject
    transient ResponseHolder holder;
    @Inject
    transient SafeHeaders safe;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        holder.set(response);
        Optional<Lang> asked = Lang.of(query(request, "lang"));
        if (request.getRequestURI().startsWith("/api/")) {
            viewer.reads(asked.or(() -> accepted(request)).orElse(null), Lang.ES);
        } else {
            asked.ifPresent(lang -> preferences.keep(COOKIE, lang.tag()));
            viewer.reads(asked.or(() -> Lang.of(preferences.get(COOKIE))).orElse(null), accepted(request).orElse(Lang.ES));
        }
        safe.set(response);
        if (!request.getRequestURI().startsWith("/assets/") && !request.getRequestURI().startsWith("/r/")) {
            response.setHeader("Cache-Control", "private, no-cache");
        }
        chain.doFilter(request, response);
    }

    /** From the address alone: reading the body here would set its character set too early. */
    private static String query(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        if (query != null) {
            for (String pair : query.split("&")) {
                if (pair.startsWith(name + "=")) {
                    return pair.substring(name.length() + 1);
                }
            }
        }
        return null;
    }

    private static Optional<Lang> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream().map(l -> Lang.of(l.getLanguage()))
                .flatMap(Optional::stream).findFirst();
    }
}
