package org.rtc.web.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Texts;
import org.rtc.spi.web.FormState;

/** A form that is shown, perhaps again. */
@Named("form")
@RequestScoped
public class RefusedForm implements FormState {
    @Inject
    HttpServletRequest request;
    @Inject
    Texts texts;
    @Inject
    Viewer viewer;

    private Problem problem() {
        return (Problem) request.getAttribute(ErrorPages.PROBLEM);
    }

    @Override
    public boolean isRefused() {
        return problem() != null;
    }

    @Override
    public String value(String field, Object fallback) {
        String typed = isRefused() ? request.getParameter(field) : null;
        return typed != null ? typed : fallback == null || isRefused() ? "" : fallback.toString();
    }

    @Override
    public boolean checked(String field, String value, boolean fallback) {
        if (!isRefused()) {
            return fallback;
        }
        String[] values = request.getParameterValues(field);
        return values != null && Arrays.asList(values).contains(value);
    }

    @Override
    public String error(String field) {
        return errors(field).stream().findFirst().orElse(null);
    }

    @Override
    public List<String> errors(String field) {
        return isRefused() ? problem().errors().stream().filter(e -> e.field().equals(field))
                .map(e -> texts.get(viewer.lang(), e.key(), e.arguments())).toList() : List.of();
    }

    @Override
    public String getProblem() {
        return isRefused() ? texts.get(viewer.lang(), problem().key(), problem().arguments()) : null;
    }
}
