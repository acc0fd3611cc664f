package vn.sinhke.shared.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a form without the state of a view, only from a page of our own, and leads to a page; following a link to it does nothing. */
public abstract class PlainForm extends HttpServlet {

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (OwnPage.submits(request)) {
            see(response, submitted(request, response));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) {
        see(response, followed(request));
    }

    /** Does what the form asks and returns the page that is seen next. */
    protected abstract String submitted(HttpServletRequest request, HttpServletResponse response);

    /** The page that is seen by whoever only follows a link. */
    protected abstract String followed(HttpServletRequest request);

    private static void see(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
    }
}
