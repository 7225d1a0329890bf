package org.rtc.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.rtc.web.route.Routed;

/** Pages live at readable addresses: which view answers comes from the route, and forms post to where they were shown. */
public class RouteViewHandler extends ViewHandlerWrapper {
    public RouteViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String deriveViewId(FacesContext context, String requested) {
        Routed routed = routed(context);
        return routed == null ? super.deriveViewId(context, requested) : routed.route().view();
    }

    @Override
    public String deriveLogicalViewId(FacesContext context, String requested) {
        Routed routed = routed(context);
        return routed == null ? super.deriveLogicalViewId(context, requested) : routed.route().view();
    }

    /** Readers' pages keep no state; said here, before anything is built, so that nothing begins a session for it. */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        Routed routed = routed(context);
        if (view != null && routed != null && !routed.route().working()) {
            view.setTransient(true);
        }
        return view;
    }

    /** The wrapped one derives the view by itself, and knows nothing of routes. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        Routed routed = routed(context);
        return super.restoreView(context, routed == null ? viewId : routed.route().view());
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Routed routed = routed(context);
        if (routed == null || !viewId.equals(routed.route().view())) {
            return super.getActionURL(context, viewId);
        }
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Routed routed(FacesContext context) {
        return Routed.of(context.getExternalContext().getRequestMap());
    }
}
