package org.rtc.web.faces;

import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import org.primefaces.context.PrimeFacesContext;
import org.rtc.web.route.Routed;

/**
 * Keeps PrimeFaces out of readers' pages: its phase listeners run on working pages alone, which get a content policy
 * with the nonce that PrimeFaces gives to its scripts.
 */
public class WorkPhases implements SystemEventListener {
    @Override
    public void processEvent(SystemEvent event) {
        LifecycleFactory factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        for (PhaseListener listener : lifecycle.getPhaseListeners()) {
            if (listener.getClass().getName().startsWith("org.primefaces.")) {
                lifecycle.removePhaseListener(listener);
                lifecycle.addPhaseListener(new OnWorkingPages(listener));
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    private record OnWorkingPages(PhaseListener listener) implements PhaseListener {
        @Override
        public void beforePhase(PhaseEvent event) {
            if (working(event.getFacesContext())) {
                listener.beforePhase(event);
                if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
                    allowNonce(event.getFacesContext());
                }
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            if (working(event.getFacesContext())) {
                listener.afterPhase(event);
            }
        }

        @Override
        public PhaseId getPhaseId() {
            return listener.getPhaseId();
        }

        private static boolean working(FacesContext faces) {
            Routed routed = Routed.of(faces.getExternalContext().getRequestMap());
            return routed != null && routed.route().working();
        }

        private static void allowNonce(FacesContext faces) {
            faces.getExternalContext().setResponseHeader("Content-Security-Policy",
                    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-"
                            + PrimeFacesContext.getCspState(faces).getNonce()
                            + "'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        }
    }
}
