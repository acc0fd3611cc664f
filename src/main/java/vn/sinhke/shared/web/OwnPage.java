package vn.sinhke.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells requests of our own pages from others. */
public final class OwnPage {
    private static final String HEADER = "X-Sinhke-Page";

    private OwnPage() { }

    /** Whether a plain form of our own page was submitted: browsers say where a post comes from, and a page cannot change that. */
    public static boolean submits(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.substring(origin.indexOf("//") + 2).equals(request.getHeader("Host"));
    }

    /** Whether a script of our own page sends it: a page of another site cannot send the header that is asked for. */
    public static boolean sends(HttpServletRequest request) {
        return request.getHeader(HEADER) != null;
    }
}
