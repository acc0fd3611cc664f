package vn.sinhke.dossier.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sinhke.dossier.usecase.LookAtDossier;
import vn.sinhke.shared.Outage;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.OwnPage;

/** The dossier's page says that it is seen ({@code POST ?id=}), once it stands before somebody; reading it ahead keeps nothing. */
@WebServlet("/project/look")
public class LookDoor extends HttpServlet {
    @Inject
    transient LookAtDossier looks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OwnPage.sends(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            looks.look(RowId.of(request.getParameter("id")));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Problem.NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Problem.NotSignedIn nobody) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (RuntimeException full) {
            if (Outage.behind(full).filter(Outage.STORAGE::equals).isEmpty()) {
                throw full;
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT); // a full disk keeps nobody from reading
        }
    }
}
