package vn.sinhke.notice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sinhke.notice.query.NoticeList;
import vn.sinhke.notice.usecase.ReadNotices;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;

/**
 * {@code /notice/unread} answers how many notices nobody has opened, for the bell, which asks after its page is there;
 * {@code /notice/open?id=} marks one as read and leads to where one goes on.
 */
@WebServlet({"/notice/unread", "/notice/open"})
public class NoticeDoor extends HttpServlet {
    @Inject
    transient NoticeList list;

    @Inject
    transient ReadNotices read;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            if (request.getServletPath().endsWith("unread")) {
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().print(list.unread());
            } else {
                response.sendRedirect(request.getContextPath() + read.open(RowId.of(request.getParameter("id"))));
            }
        } catch (Problem.NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
