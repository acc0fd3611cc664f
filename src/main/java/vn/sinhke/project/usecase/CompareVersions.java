package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sinhke.project.domain.ContentDiff;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectVersions;
import vn.sinhke.project.query.VersionView;

/** Compares any two versions of a dossier, kept ones or what it says now, for whoever may see the dossier. */
@ApplicationScoped
public class CompareVersions {
    @Inject
    ProjectDetails details;

    @Inject
    ProjectVersions versions;

    /** The versions that were kept, then what the dossier says now. */
    public List<VersionView> of(Long projectId) {
        ProjectDetail dossier = details.of(projectId);
        List<VersionView> all = new ArrayList<>(versions.of(projectId));
        all.add(new VersionView(VersionView.NOW, "NOW", dossier.updatedAt(), null, null));
        return all;
    }

    /** @param from,to numbers of versions, {@link VersionView#NOW} for the present one; NotFound where one does not exist */
    public ContentDiff compare(Long projectId, int from, int to) {
        ProjectDetail dossier = details.of(projectId);
        return ContentDiff.of(fields(dossier, from), fields(dossier, to));
    }

    private Map<String, String> fields(ProjectDetail dossier, int no) {
        return no == VersionView.NOW ? ContentText.fields(dossier.content()) : versions.fields(dossier.id(), no);
    }
}
