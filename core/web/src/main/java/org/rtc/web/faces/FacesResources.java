package org.rtc.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;

/** Resources of component libraries have one address, whatever page asks for them, so that browsers keep them. */
public class FacesResources extends ResourceHandlerWrapper {
    private static final String PREFIX = "/r";

    public FacesResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return moved(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return moved(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return moved(super.createResource(name, library, contentType));
    }

    private static Resource moved(Resource resource) {
        return resource == null ? null : new Moved(resource);
    }

    private static final class Moved extends ResourceWrapper {
        Moved(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            int at = path.indexOf(RESOURCE_IDENTIFIER);
            return at < 0 ? path : PREFIX + path.substring(at);
        }

        private static final String RESOURCE_IDENTIFIER = ResourceHandler.RESOURCE_IDENTIFIER;
    }
}
