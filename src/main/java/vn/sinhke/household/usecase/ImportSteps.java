package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.household.domain.ImportJob;
import vn.sinhke.household.domain.ImportState;
import vn.sinhke.household.domain.Place;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.household.domain.ReviewRow;
import vn.sinhke.household.domain.RowFault;
import vn.sinhke.household.domain.Tally;
import vn.sinhke.household.persistence.ImportJobs;
import vn.sinhke.household.persistence.ReviewBatch;
import vn.sinhke.household.query.RowFaults;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.workflow.NumberRegister;

/** The single transactions of a run over a file. */
@ApplicationScoped
class ImportSteps {
    static final String SUBJECT = "ImportJob";
    private static final String REGISTER = "HOUSEHOLD";
    private static final String TURN = "HOUSEHOLD_IMPORT";

    @Inject
    RowJudge judge;

    @Inject
    ReviewBatch batch;

    @Inject
    ImportJobs jobs;

    @Inject
    NumberRegister numbers;

    @Inject
    Units units;

    @Inject
    AuditLog audit;

    @Inject
    BusinessClock clock;

    /** Thrown when another run took the file over. */
    static final class TakenOver extends RuntimeException {
        TakenOver() {
            super("another run took over", null, false, false);
        }
    }

    /** Thrown to undo everything, when nothing may be written because something was refused. */
    static final class NotAll extends RuntimeException {
        NotAll() {
            super("rows were refused", null, false, false);
        }
    }

    /** The machine's clock, by which a run shows that it lives. */
    static LocalDateTime machineTime() {
        return LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    }

    /** Does all of it in one transaction: what it throws undoes everything that it wrote. */
    @Transactional
    public void inOne(Runnable work) {
        work.run();
    }

    /** Judges a portion without writing. */
    @Transactional
    public Verdicts judge(List<ReviewRow> rows, RowJudge.Seen seen) {
        return judge.judge(rows, seen);
    }

    /** Judges and writes a portion, in the caller's transaction if there is one. Files take turns, so that no two bring the same household. */
    @Transactional
    public Verdicts write(List<ReviewRow> rows, RowJudge.Seen seen) {
        numbers.next(TURN, "", 0);
        Verdicts verdicts = judge.judge(rows, seen);
        if (!verdicts.newcomers.isEmpty()) {
            batch.register(withCodes(verdicts.newcomers));
        }
        if (!verdicts.reviews.isEmpty()) {
            batch.review(verdicts.reviews);
        }
        return verdicts;
    }

    /** As {@link #write}, and notes in the same transaction how far the run is. */
    @Transactional
    public Tally writeAndAdvance(Long jobId, int run, List<ReviewRow> rows, RowJudge.Seen seen, Tally before, Map<ReviewColumn, Integer> columns) {
        Verdicts verdicts = write(rows, seen);
        batch.refuse(jobId, reasons(verdicts.refused, columns));
        Tally now = before.plus(verdicts.tally());
        running(jobId, run).advance(now, machineTime());
        return now;
    }

    /** Notes how far the run is, whatever becomes of the caller's transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    public void advance(Long jobId, int run, Tally tally) {
        running(jobId, run).advance(tally, machineTime());
    }

    /** Keeps the reasons found so far and how far the run is, whatever becomes of the caller's transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(Long jobId, int run, Map<Integer, List<RowFault>> refused, Map<ReviewColumn, Integer> columns, Tally tally) {
        ImportJob job = running(jobId, run);
        batch.refuse(jobId, reasons(refused, columns));
        job.advance(tally, machineTime());
    }

    /** Ends a run in the caller's transaction, with a line in the log. */
    @Transactional
    public void finish(Long jobId, int run, Tally tally, ImportState end) {
        ImportJob job = running(jobId, run);
        job.advance(tally, machineTime());
        job.finish(end, machineTime(), clock.utc());
        if (end != ImportState.CHECKED) {
            audit.append("IMPORT_" + end, SUBJECT, jobId, job.fileHash() + " new " + tally.created() + " added " + tally.added()
                    + " same " + tally.same() + " refused " + tally.refused());
        }
    }

    /** Ends a run that broke down; what earlier portions wrote stays written and is found again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void fail(Long jobId, int run) {
        ImportJob job = running(jobId, run);
        job.finish(ImportState.FAILED, machineTime(), clock.utc());
        audit.append("IMPORT_FAILED", SUBJECT, jobId, job.fileHash());
    }

    private ImportJob running(Long jobId, int run) {
        return jobs.lock(jobId).filter(job -> job.run() == run).orElseThrow(TakenOver::new);
    }

    static Map<Integer, String> reasons(Map<Integer, List<RowFault>> refused, Map<ReviewColumn, Integer> columns) {
        Map<Integer, String> reasons = new TreeMap<>();
        refused.forEach((row, faults) -> reasons.put(row, RowFaults.json(row, faults, columns)));
        return reasons;
    }

    /** Codes of the register of the district, or of the commune where there are no districts, in the order of the rows. */
    private List<ReviewBatch.Newcomer> withCodes(List<ReviewRow> rows) {
        Map<String, Integer> wanted = new TreeMap<>();
        rows.forEach(row -> wanted.merge(register(row.communeId()), 1, Integer::sum));
        Map<String, Integer> next = new HashMap<>();
        wanted.forEach((unit, count) -> next.put(unit, numbers.next(REGISTER, unit, 0, count)));
        List<ReviewBatch.Newcomer> newcomers = new ArrayList<>(rows.size());
        for (ReviewRow row : rows) {
            String unit = register(row.communeId());
            int number = next.merge(unit, 1, Integer::sum) - 1;
            Place place = new Place(row.village(), row.communeId(), units.districtOf(row.communeId()).map(UnitView::id).orElse(null),
                    units.provinceOf(row.communeId()).map(UnitView::id).orElseThrow());
            newcomers.add(new ReviewBatch.Newcomer("HH-%s-%06d".formatted(unit, number), place, row));
        }
        return newcomers;
    }

    private String register(Long communeId) {
        return units.districtOf(communeId).or(() -> units.byId(communeId)).map(UnitView::code).orElseThrow();
    }
}
