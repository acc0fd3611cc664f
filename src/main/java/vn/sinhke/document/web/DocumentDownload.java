package vn.sinhke.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.usecase.MakeDocument;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;

/** Hands out an official paper to a signed-in person, as a file to keep. */
@WebServlet("/project/document")
public class DocumentDownload extends HttpServlet {
    @Inject
    transient MakeDocument documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String project = request.getParameter("project");
            MakeDocument.Made made = documents.make(RowId.orNull(project),
                    DocumentKind.of(request.getParameter("kind")).orElseThrow(Problem.NotFound::new),
                    DocumentFormat.of(request.getParameter("format")).orElseThrow(Problem.NotFound::new));
            response.setContentType(made.mediaType());
            response.setContentLength(made.content().length);
            response.setHeader(ContentDisposition.NAME, ContentDisposition.attachment(made.fileName()));
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(made.content());
        } catch (Problem.NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Problem.NotPossible tooEarly) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } catch (Problem.NotSignedIn nobody) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
        }
    }
}
