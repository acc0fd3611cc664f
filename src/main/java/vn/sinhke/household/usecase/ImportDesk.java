package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.household.domain.ImportAction;
import vn.sinhke.household.domain.ImportJob;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.domain.SentFile;
import vn.sinhke.household.domain.ImportState;
import vn.sinhke.household.domain.Tally;
import vn.sinhke.household.persistence.ImportFiles;
import vn.sinhke.household.persistence.ImportJobs;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.History;

/** Who may send files of the yearly review, and the jobs that come of them: opened, begun, begun again. */
@ApplicationScoped
class ImportDesk {
    /** How long a file and the reasons against its rows are kept. */
    private static final Period KEPT = Period.ofDays(30);

    private static final Set<Role> KEEPERS = Set.of(Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER);

    @Inject
    ImportJobs jobs;

    @Inject
    ImportFiles files;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    boolean isAllowed() {
        return actor.get().hasAny(KEEPERS);
    }

    /** Refuses, with a line for the audit, whoever keeps no register. */
    void requireKeeper() {
        if (!isAllowed()) {
            denied.fire(new AccessDenied(actor.get().username(), ImportAction.UPLOAD_IMPORT.name(), ImportSteps.SUBJECT, null));
            throw new Problem.NotAllowed("household.import.notYours");
        }
    }

    void enter() {
        if (!actor.get().has(Role.AUDITOR)) {
            requireKeeper();
        }
    }

    @Transactional
    public Long open(SentFile file) {
        forgetOld();
        ImportJob job = new ImportJob(file, actor.get().id(), clock.utc());
        jobs.add(job);
        history.note(ImportSteps.SUBJECT, job.id(), actor.get(), ImportAction.UPLOAD_IMPORT.name(), null, List.of());
        audit.append(ImportAction.UPLOAD_IMPORT.name(), ImportSteps.SUBJECT, job.id(), file.hash());
        return job.id();
    }

    /** The first run over a new file; empty when there was one. */
    @Transactional
    public Optional<ImportRun.Order> begin(Long id, ImportMode mode) {
        ImportJob job = mine(id);
        if (job.run() > 0) {
            return Optional.empty();
        }
        return Optional.of(mode == null
                ? new ImportRun.Order(id, job.check(ImportSteps.machineTime()), files.path(job.fileHash()), null, Tally.NOTHING)
                : applied(job, mode));
    }

    /** One more run over a file that was judged, rejected or interrupted, and this one writes. */
    @Transactional
    public ImportRun.Order apply(Long id, ImportMode mode) {
        ImportJob job = mine(id);
        requireKeeper();
        ImportState now = job.seen(ImportSteps.machineTime());
        if (!now.isReady() || job.isFileRemoved()) {
            throw new Problem.NotPossible(ImportAction.APPLY_IMPORT, now);
        }
        return applied(job, mode);
    }

    private ImportRun.Order applied(ImportJob job, ImportMode mode) {
        int run = job.apply(mode, ImportSteps.machineTime());
        if (job.tally().done() == 0) {
            jobs.forgetRefusals(job.id());
        }
        history.note(ImportSteps.SUBJECT, job.id(), actor.get(), ImportAction.APPLY_IMPORT.name(), mode.name(), List.of());
        audit.append(ImportAction.APPLY_IMPORT.name(), ImportSteps.SUBJECT, job.id(), mode + " " + job.fileHash());
        return new ImportRun.Order(job.id(), run, files.path(job.fileHash()), mode, job.tally());
    }

    /** A job is known to whoever sent its file; to others there is none. */
    private ImportJob mine(Long id) {
        return jobs.lock(id).filter(job -> job.uploadedBy().equals(actor.get().id())).orElseThrow(() -> {
            denied.fire(new AccessDenied(actor.get().username(), ImportAction.APPLY_IMPORT.name(), ImportSteps.SUBJECT, id == null ? null : id.toString()));
            return new Problem.NotFound();
        });
    }

    private void forgetOld() {
        for (ImportJob old : jobs.olderThan(clock.utc().minus(KEPT))) {
            jobs.forgetRefusals(old.id());
            old.forget();
            if (!jobs.isKept(old.fileHash())) {
                files.remove(old.fileHash());
            }
        }
    }
}
