package vn.sinhke.shared.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses media types that are none before Jersey meets them: it would answer with a page of its own. */
@Provider
@PreMatching
public class ReadableHead implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String wanted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (wanted != null && !wanted.isBlank()) {
            try {
                request.getAcceptableMediaTypes();
            } catch (RuntimeException none) {
                throw new HttpRefusal(HttpRefusal.NOT_ACCEPTABLE);
            }
        }
    }
}
