package org.rtc.web.route;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.PagePath;

/** The address of the page at work: {@code #{path}} in pages. */
@Named("path")
@RequestScoped
public class RequestPath implements PagePath {
    @Inject
    HttpServletRequest request;

    @Override
    public String get(String name) {
        Routed routed = Routed.of(request);
        String value = routed == null ? null : routed.path().get(name);
        if (value == null) {
            throw Problem.notFound();
        }
        return value;
    }

    @Override
    public long id(String name) {
        try {
            return Long.parseLong(get(name));
        } catch (NumberFormatException e) {
            throw Problem.notFound();
        }
    }

    @Override
    public String query(String name) {
        return request.getParameter(name);
    }

    @Override
    public List<String> queries(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    @Override
    public String current() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    @Override
    public void go(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(path);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
