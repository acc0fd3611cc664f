package vn.sinhke.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds each style, script and picture once. Faces keeps what it has found under the language prefix of the place, asks by that of the reader, and
 * so searches folders and archives anew for each of a page's fifteen files, which was a quarter of a page; without a prefix in our texts it would
 * throw an exception each time instead. Files do not change while the application runs. A request for a file itself asks as before, since its answer's
 * headers belong to its resource.
 */
public class KnownResources extends ResourceHandlerWrapper {
    /** What lies in files; other libraries make their resources while answering. */
    private static final Set<String> LIBRARIES = Set.of("sk", "primefaces", "primefaces-saga-blue", "jakarta.faces", "omnifaces");

    private final Map<String, Resource> found = new ConcurrentHashMap<>();

    public KnownResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        if (library == null || !LIBRARIES.contains(library) || isResourceRequest(FacesContext.getCurrentInstance())) {
            return super.createResource(name, library);
        }
        String key = library + ':' + name;
        Resource known = found.get(key);
        if (known == null) {
            known = super.createResource(name, library);
            if (known != null) {
                found.put(key, known);
            }
        }
        return known;
    }
}
