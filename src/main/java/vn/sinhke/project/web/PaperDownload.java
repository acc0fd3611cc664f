package vn.sinhke.project.web;

import java.io.IOException;
import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sinhke.project.usecase.Attachments;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;

/**
 * Hands out one paper to a signed-in person, always as a file to keep and never as a page to show. With {@code view} a
 * picture is shown: drawn anew by us, under a policy that lets it do nothing.
 */
@WebServlet("/project/paper")
public class PaperDownload extends HttpServlet {
    private static final int SMALL = 160;
    private static final int LARGE = 1600;

    @Inject
    transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getParameter("view") != null) {
                show(request, response);
                return;
            }
            Attachments.Download paper = attachments.open(id(request, "project"), id(request, "id"));
            response.setContentType(paper.mediaType());
            response.setHeader(ContentDisposition.NAME, ContentDisposition.attachment(paper.fileName()));
            response.setHeader("Cache-Control", "private, no-store");
            try (InputStream content = paper.content()) {
                content.transferTo(response.getOutputStream());
            }
        } catch (Problem.NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Problem.NotSignedIn nobody) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] picture = attachments.preview(id(request, "project"), id(request, "id"), "large".equals(request.getParameter("view")) ? LARGE : SMALL);
        response.setContentType("image/jpeg");
        response.setContentLength(picture.length);
        response.setHeader(ContentDisposition.NAME, "inline");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(picture);
    }

    private static Long id(HttpServletRequest request, String name) {
        return RowId.of(request.getParameter(name));
    }
}
