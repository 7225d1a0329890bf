package org.rtc.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.text.Texts;
import org.rtc.web.route.ErrorPages;

/** The words of an error page. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {
    @Inject
    HttpServletRequest request;
    @Inject
    Texts texts;
    @Inject
    Viewer viewer;

    private Problem problem() {
        return (Problem) request.getAttribute(ErrorPages.PROBLEM);
    }

    private int status() {
        return problem() == null ? 500 : problem().status();
    }

    private String kind() {
        return switch (status()) {
            case 404 -> "notFound";
            case 401, 403 -> "forbidden";
            case 500 -> "failed";
            default -> "refused";
        };
    }

    public String getTitle() {
        return texts.get(viewer.lang(), "web.error." + kind());
    }

    public String getText() {
        String kind = kind();
        return kind.equals("refused") ? texts.get(viewer.lang(), problem().key(), problem().arguments())
                : texts.get(viewer.lang(), "web.error." + kind + ".text");
    }

    public String getIcon() {
        return switch (status()) {
            case 404 -> "map";
            case 401, 403 -> "lock";
            default -> "error";
        };
    }

    public String getCode() {
        Object reference = request.getAttribute(ErrorPages.REFERENCE);
        String code = texts.get(viewer.lang(), "web.error.code", String.valueOf(status()));
        return reference == null ? code : code + " · " + reference;
    }
}
