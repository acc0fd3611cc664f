package vn.sinhke.household.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sinhke.household.query.ImportView;
import vn.sinhke.household.query.ImportViews;
import vn.sinhke.household.usecase.HouseholdImports;
import vn.sinhke.household.usecase.MarkedImport;
import vn.sinhke.household.usecase.ReviewTemplate;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.SheetDownload;

/** Hands out the empty template ({@code ?template=vi|en}) or the marked copy of a file ({@code ?id=}&{@code lang=}), always as a file to keep. */
@WebServlet("/household/import-file")
public class ImportDownload extends HttpServlet {
    @Inject
    transient HouseholdImports imports;

    @Inject
    transient ImportViews views;

    @Inject
    transient MarkedImport marked;

    @Inject
    transient ReviewTemplate template;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages language = SheetDownload.texts(request);
        String id = request.getParameter("id");
        try {
            imports.enter();
            if (id == null) {
                SheetDownload.head(response, language.get("household.import.template.file"));
                template.write(language, response.getOutputStream());
            } else {
                ImportView job = views.get(RowId.orNull(id));
                if (job.fileRemoved()) {
                    throw new Problem.NotFound();
                }
                SheetDownload.head(response, job.fileName());
                marked.write(job, language, response.getOutputStream());
            }
        } catch (Problem.NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Problem.NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Problem.NotSignedIn nobody) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
        }
    }
}
