package vn.sinhke.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells requests that a script of our own page sends from others: a page of another site cannot send the header that is asked for. */
public final class OwnPage {
    private static final String HEADER = "X-Sinhke-Page";

    private OwnPage() { }

    public static boolean sends(HttpServletRequest request) {
        return request.getHeader(HEADER) != null;
    }
}
