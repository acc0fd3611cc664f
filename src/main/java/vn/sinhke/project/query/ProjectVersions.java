package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Together;

/** Reads what a dossier said at its submissions and before its adjustments; the caller has checked that it may be seen. */
@ApplicationScoped
public class ProjectVersions {
    private static final Pattern LINE = Pattern.compile("([\\w\\[\\].]+)=(.*)", Pattern.DOTALL);

    @Inject
    Together together;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Oldest first. */
    public List<VersionView> of(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.project.query.VersionView(v.no, v.occasion, v.takenAt, a.fullName, v.sha256)"
                        + " FROM ProjectVersion v LEFT JOIN Account a ON a.id = v.takenBy WHERE v.projectId = :id ORDER BY v.no",
                VersionView.class).setParameter("id", projectId).getResultList();
    }

    /** The number of the last one, 0 where none is kept. */
    public int last(Long projectId) {
        return together.rows(newest(projectId)).stream().map(Last::no).filter(Objects::nonNull).findFirst().orElse(0);
    }

    private record Last(Integer no) { }

    /** The number of the last one, to be read together with more. */
    public static Part<?> part(Long projectId) {
        return newest(projectId);
    }

    private static Part<Last> newest(Long projectId) {
        return Part.of(Last.class, "0", "MAX(no)", "FROM project_version WHERE project_id = ?", projectId);
    }

    /** What a version says, by the paths of its fields. */
    public Map<String, String> fields(Long projectId, int no) {
        String kept = em.createQuery("SELECT v.content FROM ProjectVersion v WHERE v.projectId = :id AND v.no = :no", String.class)
                .setParameter("id", projectId).setParameter("no", no).getResultStream().findFirst().orElseThrow(Problem.NotFound::new);
        return read(kept);
    }

    /** A line that names no field goes on with the one before. */
    static Map<String, String> read(String kept) {
        Map<String, String> fields = new LinkedHashMap<>();
        String last = null;
        for (String line : kept.split("\n")) {
            Matcher field = LINE.matcher(line);
            if (field.matches()) {
                last = field.group(1);
                fields.put(last, field.group(2));
            } else if (last != null) {
                fields.merge(last, line, (before, more) -> before + "\n" + more);
            }
        }
        return fields;
    }
}
