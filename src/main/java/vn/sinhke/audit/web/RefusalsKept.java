package vn.sinhke.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import vn.sinhke.audit.usecase.NoteRefusal;

/** Sees to it that no answer 403 goes out without a line in the audit log. */
@WebFilter("/*")
public class RefusalsKept extends HttpFilter {
    @Inject
    transient NoteRefusal refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        Principal who = request.getUserPrincipal();
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN && who != null) {
            refusals.answered(who.getName(), request.getMethod(), request.getRequestURI());
        }
    }
}
