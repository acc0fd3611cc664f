package vn.sinhke.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /public/language} with {@code to=en} or {@code to=vi} changes the language that is read and shows the same page ({@code back}) in it. */
@WebServlet(LanguageDoor.PATH)
public class LanguageDoor extends HttpServlet {
    static final String PATH = "/public/language";

    @Inject
    transient ReaderLanguage language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OwnPage.submits(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        language.read("en".equals(request.getParameter("to")), response);
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String back = request.getParameter("back");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.isOne(back) ? back : request.getContextPath() + "/");
    }
}
