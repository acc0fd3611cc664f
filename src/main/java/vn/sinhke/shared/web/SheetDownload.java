package vn.sinhke.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Messages;

/** What all addresses that answer with an Excel file have in common. */
public final class SheetDownload {
    private SheetDownload() { }

    /** The texts in the language of the address ({@code ?lang=}): Vietnamese unless it says English. */
    public static Messages texts(HttpServletRequest request) {
        return Messages.in("en".equals(request.getParameter("lang")) ? Messages.ENGLISH : Messages.VIETNAMESE);
    }

    /** Says that a file follows, to be kept by nobody on the way. */
    public static void head(HttpServletResponse response, String fileName) {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(ContentDisposition.NAME, ContentDisposition.attachment(fileName));
        response.setHeader("Cache-Control", "private, no-store");
    }
}
