package vn.sinhke.document.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads the papers of a dossier that went out. */
@ApplicationScoped
public class IssuedDocuments {
    @Inject
    Together together;

    /** All of them, the latest first. */
    public List<IssuedView> of(Long projectId) {
        return together.rows(part(projectId));
    }

    /** The same, to be read together with more. */
    public static Part<IssuedView> part(Long projectId) {
        return Part.of(IssuedView.class, "-id", "id, kind, matter, version_no, replaces_id, reason, symbol, day, issuer_name, title, signer_name, capacity,"
                + " pdf_sha256, pdf_size, docx_sha256, docx_size, issued_by_name, issued_at", "FROM issued_document WHERE project_id = ?", projectId);
    }
}
