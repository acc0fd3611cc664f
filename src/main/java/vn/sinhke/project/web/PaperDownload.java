package vn.sinhke.project.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.sinhke.project.usecase.Attachments;
import vn.sinhke.shared.Problem;

/** Hands out one paper to a signed-in person, always as a file to keep and never as a page to show. */
@WebServlet("/project/paper")
public class PaperDownload extends HttpServlet {
    @Inject
    transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Attachments.Download paper = attachments.open(id(request, "project"), id(request, "id"));
            response.setContentType(paper.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                    + URLEncoder.encode(paper.fileName(), StandardCharsets.UTF_8).replace("+", "%20"));
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

    private static Long id(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new Problem.NotFound();
        }
        return Long.valueOf(text);
    }
}
