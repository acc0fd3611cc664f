package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.household.domain.ImportJob;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.domain.ImportState;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.AccessDenied;

/** Files that were sent for import: each for its sender, all of them for auditors. */
@ApplicationScoped
public class ImportViews {
    private static final String COLUMNS = "SELECT j.id, j.fileName, j.fileHash, j.sheetName, j.headRow, j.state, j.mode, u.fullName,"
            + " j.uploadedBy, j.uploadedAt, j.finishedAt, j.rowsTotal, j.rowsDone, j.rowsNew, j.rowsAdded, j.rowsSame,"
            + " j.rowsRefused, j.fileRemoved, j.touchedAt FROM ImportJob j JOIN Account u ON u.id = j.uploadedBy";
    private static final int RECENT = 20;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    /** The newest jobs that the actor may know of. */
    public List<ImportView> recent() {
        Actor who = actor.get();
        Filters where = new Filters();
        if (!who.has(Role.AUDITOR)) {
            where.eq("j.uploadedBy", who.id());
        }
        return where.bind(em.createQuery(COLUMNS + where.where() + " ORDER BY j.id DESC", Object[].class)).setMaxResults(RECENT)
                .getResultList().stream().map(this::view).toList();
    }

    /** One job; there is none for those who may not know of it, and that they asked is kept. */
    public ImportView get(Long id) {
        ImportView found = id == null ? null : em.createQuery(COLUMNS + " WHERE j.id = :id", Object[].class).setParameter("id", id)
                .getResultStream().findFirst().map(this::view).orElse(null);
        if (found != null && !found.mine() && !actor.get().has(Role.AUDITOR)) {
            denied.fire(new AccessDenied(actor.get().username(), "VIEW", "ImportJob", id.toString()));
            found = null;
        }
        if (found == null) {
            throw new Problem.NotFound();
        }
        return found;
    }

    /** The reasons against refused rows after a row number, row by row; ask for the job first. */
    public List<ImportLine> lines(ImportView job, int afterRow, int rows, Messages language) {
        List<ImportLine> lines = new ArrayList<>();
        em.createQuery("SELECT r.number, r.reasons FROM RefusedRow r WHERE r.jobId = :job AND r.number > :after ORDER BY r.number",
                        Object[].class).setParameter("job", job.id()).setParameter("after", afterRow).setMaxResults(rows).getResultList()
                .forEach(row -> RowFaults.parse((String) row[1]).forEach(found -> lines.add(new ImportLine(job.sheet(), (Integer) row[0],
                        found.fault().column() == null ? "" : name(language, found.fault().column()), found.cell(),
                        language.get(found.fault().key(), found.fault().args().toArray())))));
        return lines;
    }

    private static String name(Messages language, ReviewColumn column) {
        return column.deficit().map(language::label).orElseGet(() -> language.label(column));
    }

    private ImportView view(Object[] row) {
        ImportState state = ImportJob.seen((ImportState) row[5], (LocalDateTime) row[18],
                LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
        return new ImportView((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (Integer) row[4], state,
                (ImportMode) row[6], (String) row[7], ((Long) row[8]).equals(actor.get().id()), (LocalDateTime) row[9],
                (LocalDateTime) row[10], (Integer) row[11], (Integer) row[12], (Integer) row[13], (Integer) row[14],
                (Integer) row[15], (Integer) row[16], (Boolean) row[17]);
    }
}
