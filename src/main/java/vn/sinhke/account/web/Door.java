package vn.sinhke.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sinhke.account.domain.Secret;
import vn.sinhke.account.query.Actors;
import vn.sinhke.account.query.SignedIn;
import vn.sinhke.account.usecase.RequestIdentity;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.api.HttpRefusal;
import vn.sinhke.shared.api.ProblemBody;
import vn.sinhke.shared.api.RestApplication;
import vn.sinhke.shared.web.LocalPath;
import vn.sinhke.shared.web.SecurityHeaders;

/**
 * Every request passes here first: the API shows a bearer token, a page a session, and whoever shows neither gets no
 * further than the sign-in page. What is not listed as open is closed.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {
    private static final Logger LOG = System.getLogger(Door.class.getName());
    static final String SIGN_IN = "/sign-in.xhtml";
    static final String MY_ACCOUNT = "/account/me.xhtml";
    private static final String BEARER = "Bearer ";
    /** The address without a page, as typed and as the server completes it, and the sign-in page once signed in. */
    private static final Set<String> START = Set.of("", "/", "/index.xhtml", SIGN_IN);
    private static final Set<String> OPEN = Set.of(SIGN_IN, "/first-admin.xhtml", "/favicon.ico", "/robots.txt", "/sw.js");
    private static final Set<String> OPEN_FOLDERS = Set.of("/jakarta.faces.resource/", "/error/", "/public/");
    /** Answered by the runtime, for machines; a proxy keeps them inside. */
    private static final Pattern OF_THE_RUNTIME = Pattern.compile("/(health|metrics|openapi)(/.*)?");

    /** Where the launcher leads requests whose address cannot be read, those of the API and those of pages. */
    private static final String MALFORMED_API = "/api/malformed";
    private static final String MALFORMED_PAGE = "/malformed";

    @Inject
    Actors actors;

    @Inject
    RequestIdentity identity;

    private final Clock clock = Clock.systemUTC();

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        String path = path(request);
        boolean api = path.startsWith("/api/");
        SecurityHeaders.put(request, response);
        try {
            try {
                return api ? api(path, request, response, context) : page(path, request, response, context);
            } catch (RuntimeException broken) {
                Optional<Outage> outage = Outage.behind(broken);
                if (outage.isPresent()) {
                    LOG.log(Level.WARNING, outage.get() + " gives way at the door: " + broken);
                } else {
                    LOG.log(Level.ERROR, "the door failed", broken);
                }
                if (api && outage.isPresent()) {
                    refuse(ProblemBody.of(outage.get(), Messages.accepted(request.getHeader("Accept-Language"))), request, response);
                } else if (outage.isPresent()) {
                    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                } else if (api) {
                    refuse(ProblemBody.of(500, Messages.accepted(request.getHeader("Accept-Language"))), request, response);
                } else {
                    response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                }
                return AuthenticationStatus.SEND_FAILURE;
            }
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private AuthenticationStatus api(String path, HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws IOException {
        if (path.equals(MALFORMED_API)) {
            refuse(ProblemBody.of(HttpRefusal.address(), Messages.accepted(request.getHeader("Accept-Language"))), request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        String header = request.getHeader("Authorization");
        Optional<SignedIn> bearer = header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.empty()
                : actors.byToken(Secret.sha256(header.substring(BEARER.length()).strip()), LocalDateTime.now(clock));
        if (bearer.isPresent()) {
            return admit(bearer.get(), context);
        }
        if (path.equals(RestApplication.PATH + "/tokens") && "POST".equals(request.getMethod())) {
            return context.doNothing();
        }
        refuse(ProblemBody.of(new Problem.NotSignedIn(), Messages.accepted(request.getHeader("Accept-Language"))), request, response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static void refuse(ProblemBody body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages say = Messages.accepted(request.getHeader("Accept-Language"));
        response.setStatus(body.status());
        response.setContentType(ProblemBody.MEDIA_TYPE);
        body.headers().forEach(response::setHeader);
        response.getOutputStream().write(body.json(say));
    }

    private AuthenticationStatus page(String path, HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws IOException {
        if (path.equals(MALFORMED_PAGE)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (OPEN_FOLDERS.stream().anyMatch(path::startsWith) || OF_THE_RUNTIME.matcher(path).matches()) {
            return context.doNothing();
        }
        PageSession session = PageSession.of(request);
        Optional<SignedIn> owner = session == null || session.isTooOld()
                ? Optional.empty() : actors.bySession(session.accountId(), session.epoch());
        if (owner.isPresent()) {
            AuthenticationStatus admitted = admit(owner.get(), context);
            String instead = instead(path, owner.get());
            if (instead == null) {
                return admitted;
            }
            send(request, response, instead);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (session != null) {
            end(request);
        }
        if (OPEN.contains(path)) {
            return context.doNothing();
        }
        boolean expired = session != null || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        send(request, response, SIGN_IN + "?returnTo=" + ReturnPath.encoded(wanted(request)) + (expired ? "&reason=EXPIRED" : ""));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus admit(SignedIn found, HttpMessageContext context) {
        identity.is(found);
        return context.notifyContainerAboutLogin(found.actor().username(),
                found.actor().roles().stream().map(held -> held.role().name()).collect(Collectors.toSet()));
    }

    /** Where somebody is sent instead of the page asked for; null when they may have it. */
    private String instead(String path, SignedIn found) {
        if (found.mustChangePassword() && !path.equals(MY_ACCOUNT) && !path.equals(SignOutDoor.PATH)) {
            return MY_ACCOUNT;
        }
        return START.contains(path) ? Landing.of(found.actor()) : null;
    }

    /** Plainly, or in the way that a page's script understands. */
    private static void send(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"j_id1\"><redirect url=\""
                    + to.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", to);
        }
    }

    /** The page to come back to: the one asked for, or for a post the one from which it came. */
    private static String wanted(HttpServletRequest request) {
        String page = "POST".equals(request.getMethod()) ? ReturnPath.of(LocalPath.before(request)) : null;
        if (page != null) {
            return page;
        }
        String query = request.getQueryString();
        String wanted = ReturnPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        return wanted == null ? "/" : wanted;
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
