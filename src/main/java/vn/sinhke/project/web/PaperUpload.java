package vn.sinhke.project.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.usecase.Attachments;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.ProblemMapper;
import vn.sinhke.shared.web.OwnPage;
import vn.sinhke.shared.web.ReaderLanguage;

/**
 * Takes in one paper from a page, one request a file, so that the page can show how far each is. Answers a sentence in
 * the reader's language. Only our own pages can send one.
 */
@WebServlet("/project/paper/upload")
@MultipartConfig(maxFileSize = PaperUpload.MOST, maxRequestSize = PaperUpload.MOST + 64 * 1024, fileSizeThreshold = 1024 * 1024)
public class PaperUpload extends HttpServlet {
    /** A little more than the largest paper, so that the use case and not the server tells how large one may be. */
    static final long MOST = Attachments.LARGEST + 1024 * 1024;
    private static final int TOO_LARGE = 413;

    @Inject
    transient Attachments attachments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages say = ReaderLanguage.texts(request);
        try {
            if (!OwnPage.sends(request)) {
                answer(response, HttpServletResponse.SC_FORBIDDEN, say.get("project.paper.foreign"));
                return;
            }
            Part file = request.getPart("file");
            AttachmentKind kind = kind(request.getParameter("kind"));
            if (file == null || file.getSubmittedFileName() == null || kind == null) {
                throw new Problem.RulesBroken(Violation.of("file-empty", "file", "project.paper.choose"));
            }
            Long project = RowId.of(request.getParameter("project"));
            try (InputStream content = file.getInputStream()) {
                attachments.add(project, kind, file.getSubmittedFileName(), content);
            }
            answer(response, HttpServletResponse.SC_CREATED, say.get("project.paper.added", file.getSubmittedFileName()));
        } catch (IllegalStateException | ServletException large) {
            answer(response, TOO_LARGE, say.get("attachment.size", Attachments.LARGEST / 1024 / 1024));
        } catch (Problem.RulesBroken broken) {
            answer(response, ProblemMapper.body(broken, say).status(), say.of(broken.violations().get(0)));
        } catch (Problem problem) {
            var body = ProblemMapper.body(problem, say);
            answer(response, body.status(), body.detail());
        }
    }

    private static AttachmentKind kind(String name) {
        return Arrays.stream(AttachmentKind.values()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private static void answer(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        JsonObject body = Json.createObjectBuilder().add("message", message).build();
        response.getWriter().write(body.toString());
    }
}
