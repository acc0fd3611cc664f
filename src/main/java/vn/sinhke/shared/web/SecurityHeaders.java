package vn.sinhke.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.primefaces.csp.CspException;
import vn.sinhke.shared.Outage;

/** The headers that every answer bears. The policy for scripts of a page, with its nonce, comes from PrimeFaces. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
    private static final String POLICY = "Content-Security-Policy";
    /** What the server reads of a form that brings no files; beyond it fails rather than refuses. */
    private static final long LARGEST_FORM = 2L << 20;
    private static final List<String> OF_A_PAGE = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Logger LOG = System.getLogger(SecurityHeaders.class.getName());
    private static final String STRICT = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        put(request, response);
        if (!path.startsWith("/api/") && !OF_A_PAGE.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", OF_A_PAGE));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (isForm(request) && request.getContentLengthLong() > LARGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(request, new OnePolicy(response));
        } catch (ServletException | RuntimeException thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            if (isForeignPost(thrown) && "partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST); // a redirect would be followed as one more of the same
            } else if (isForeignPost(thrown)) {
                response.sendRedirect(request.getRequestURI());
            } else if (Outage.behind(thrown).isPresent()) {
                LOG.log(Level.WARNING, Outage.behind(thrown).get() + " gives way on a page: " + thrown);
                response.setHeader("Retry-After", "5");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                throw thrown;
            }
        }
    }

    /** Puts them on an answer that is given before any filter runs. */
    public static void put(HttpServletRequest request, HttpServletResponse response) {
        String path = path(request);
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), camera=(self), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!resource && path.startsWith("/api/")) {
            response.setHeader(POLICY, STRICT);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("application/x-www-form-urlencoded");
    }

    /** A post that was not made by a page of ours lacks the page's nonce: it does nothing and gets the page anew. */
    private static boolean isForeignPost(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CspException) {
                return true;
            }
        }
        return false;
    }

    /** When an error page follows a page that broke, its policy replaces the first: two nonces would shut out both. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
