package vn.sinhke.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.usecase.AttachScan;
import vn.sinhke.document.usecase.MakeDocument;
import vn.sinhke.shared.ContentDisposition;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;

/** Hands out an official paper to a signed-in person, as a file to keep. */
@WebServlet("/project/document")
public class DocumentDownload extends HttpServlet {
    @Inject
    transient MakeDocument documents;

    @Inject
    transient AttachScan scans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            MakeDocument.Made made = made(request);
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
        } catch (Problem.Damaged broken) {
            response.setStatus(HttpServletResponse.SC_GONE);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(Messages.accepted(request.getHeader("Accept-Language")).get("problem.damaged"));
        }
    }

    /** With {@code scan} a scan beside a paper, with {@code issued} a certain paper that went out, else the kind as it stands now. */
    private MakeDocument.Made made(HttpServletRequest request) {
        Long project = RowId.orNull(request.getParameter("project"));
        if (request.getParameter("scan") != null) {
            return scans.open(project, RowId.of(request.getParameter("issued")), RowId.of(request.getParameter("scan")));
        }
        DocumentFormat format = DocumentFormat.of(request.getParameter("format")).orElseThrow(Problem.NotFound::new);
        if (request.getParameter("issued") != null) {
            return documents.issued(project, RowId.of(request.getParameter("issued")), format);
        }
        return documents.make(project, DocumentKind.of(request.getParameter("kind")).orElseThrow(Problem.NotFound::new), format);
    }
}
