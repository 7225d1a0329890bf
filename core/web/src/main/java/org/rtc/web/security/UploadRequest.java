package org.rtc.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;

/** Knows whether anybody has asked for what was uploaded: only then the container has made files of it. */
final class UploadRequest extends HttpServletRequestWrapper {
    private boolean read;

    UploadRequest(HttpServletRequest request) {
        super(request);
    }

    /** Deletes the files; a body that nobody asked for stays unread. */
    void forget() {
        if (!read) {
            return;
        }
        try {
            for (Part part : super.getParts()) {
                part.delete();
            }
        } catch (IOException | ServletException | IllegalStateException cutOffOrTooLarge) {
            // whoever asked for it has been told
        }
    }

    @Override
    public Part getPart(String name) throws IOException, ServletException {
        read = true;
        return super.getPart(name);
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        read = true;
        return super.getParts();
    }

    @Override
    public String getParameter(String name) {
        read = true;
        return super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        read = true;
        return super.getParameterMap();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        read = true;
        return super.getParameterNames();
    }

    @Override
    public String[] getParameterValues(String name) {
        read = true;
        return super.getParameterValues(name);
    }
}
