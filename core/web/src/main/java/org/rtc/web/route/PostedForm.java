package org.rtc.web.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.Posted;

/** A form of the request at work. */
record PostedForm(HttpServletRequest request, Map<String, String> bound) implements Posted {
    @Override
    public long id(String name) {
        try {
            return Long.parseLong(path(name));
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }

    @Override
    public String path(String name) {
        return bound.getOrDefault(name, "");
    }

    @Override
    public String get(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : tidy(value);
    }

    @Override
    public List<String> all(String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? List.of() : Arrays.stream(values).map(PostedForm::tidy).toList();
    }

    @Override
    public boolean checked(String field) {
        return request.getParameter(field) != null;
    }

    @Override
    public LocalizedText localized(String name) {
        Map<Lang, String> values = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.ALL) {
            values.put(lang, get(name + "." + lang.tag()));
        }
        return LocalizedText.of(values);
    }

    @Override
    public Part file(String field) {
        try {
            String type = request.getContentType();
            Part part = type != null && type.startsWith("multipart/") ? request.getPart(field) : null;
            return part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isEmpty() ? null : part;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tidy(String value) {
        return value.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
