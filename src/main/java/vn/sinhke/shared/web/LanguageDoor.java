package vn.sinhke.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code POST /public/language} with {@code to=en} or {@code to=vi} changes the language that is read and shows the same page ({@code back}) in it. */
@WebServlet(LanguageDoor.PATH)
public class LanguageDoor extends PlainForm {
    static final String PATH = "/public/language";

    @Inject
    transient ReaderLanguage language;

    @Override
    protected String submitted(HttpServletRequest request, HttpServletResponse response) {
        language.read("en".equals(request.getParameter("to")), response);
        return followed(request);
    }

    @Override
    protected String followed(HttpServletRequest request) {
        String back = request.getParameter("back");
        return LocalPath.isOne(back) ? back : request.getContextPath() + "/";
    }
}
