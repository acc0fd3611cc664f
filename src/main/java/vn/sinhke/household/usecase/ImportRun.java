package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.domain.ImportState;
import vn.sinhke.household.domain.ReviewRow;
import vn.sinhke.household.domain.RowFault;
import vn.sinhke.household.domain.Tally;
import vn.sinhke.shared.sheet.SheetFile;
import vn.sinhke.shared.sheet.SheetRow;
import vn.sinhke.shared.sheet.SheetRows;

/** One run over a file, from its first row to its last: a thousand rows in memory at any time. */
@ApplicationScoped
class ImportRun {
    static final int PORTION = 1000;
    private static final Logger LOG = System.getLogger(ImportRun.class.getName());

    @Inject
    ReviewReading reading;

    @Inject
    ImportSteps steps;

    /**
     * What a run needs to know of its job.
     *
     * @param mode null for a run that only judges
     * @param done what an interrupted run wrote already
     */
    record Order(Long jobId, int run, Path file, ImportMode mode, Tally done) { }

    /** Runs to the end; whatever breaks is noted with the job, never thrown. */
    public void carryOut(Order order) {
        try {
            if (order.mode() == null) {
                check(order);
            } else if (order.mode() == ImportMode.GOOD_ROWS) {
                goodRows(order);
            } else {
                all(order);
            }
        } catch (ImportSteps.TakenOver over) {
            LOG.log(Level.INFO, "import {0}: another run took over", order.jobId());
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "import " + order.jobId() + " broke down", broken);
            try {
                steps.fail(order.jobId(), order.run());
            } catch (RuntimeException again) {
                LOG.log(Level.ERROR, "import " + order.jobId() + " could not be ended", again);
            }
        }
    }

    private void check(Order order) {
        RowJudge.Seen seen = new RowJudge.Seen();
        Tally[] tally = {Tally.NOTHING};
        read(order, (table, rows) -> {
            Verdicts verdicts = steps.judge(rows, seen);
            tally[0] = tally[0].plus(verdicts.tally());
            steps.refuse(order.jobId(), order.run(), verdicts.refused, table.columns(), tally[0]);
        }, row -> { });
        steps.finish(order.jobId(), order.run(), tally[0], ImportState.CHECKED);
    }

    private void goodRows(Order order) {
        RowJudge.Seen seen = new RowJudge.Seen();
        Tally[] tally = {order.done()};
        read(order, (table, rows) -> tally[0] = steps.writeAndAdvance(order.jobId(), order.run(), rows, seen, tally[0],
                table.columns()), seen::note);
        steps.finish(order.jobId(), order.run(), tally[0], ImportState.DONE);
    }

    private void all(Order order) {
        Map<Integer, List<RowFault>> refused = new TreeMap<>();
        ReviewTable[] where = new ReviewTable[1];
        Tally[] tally = {Tally.NOTHING};
        try {
            steps.inOne(() -> allInOne(order, refused, where, tally));
        } catch (ImportSteps.NotAll undone) {
            steps.refuse(order.jobId(), order.run(), refused, where[0].columns(), tally[0]);
            steps.finish(order.jobId(), order.run(), tally[0], ImportState.REJECTED);
        }
    }

    /** Writes every row or, when one is refused, none; reads on to the end for all reasons. */
    private void allInOne(Order order, Map<Integer, List<RowFault>> refused, ReviewTable[] where, Tally[] tally) {
        RowJudge.Seen seen = new RowJudge.Seen();
        read(order, (table, rows) -> {
            where[0] = table;
            Verdicts verdicts = refused.isEmpty() ? steps.write(rows, seen) : steps.judge(rows, seen);
            refused.putAll(verdicts.refused);
            tally[0] = tally[0].plus(verdicts.tally());
            steps.advance(order.jobId(), order.run(), tally[0]);
        }, row -> { });
        if (!refused.isEmpty()) {
            throw new ImportSteps.NotAll();
        }
        steps.finish(order.jobId(), order.run(), tally[0], ImportState.DONE);
    }

    private interface Portion {
        void take(ReviewTable table, List<ReviewRow> rows);
    }

    private void read(Order order, Portion portion, Consumer<ReviewRow> dealtWith) {
        try (SheetFile file = SheetFile.open(order.file())) {
            ReviewTable table = ReviewTable.in(file);
            ReviewReading.Reader reader = reading.of(table, file.isSince1904());
            try (SheetRows rows = file.rows(table.sheet())) {
                List<ReviewRow> waiting = new ArrayList<>(PORTION);
                for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                    if (row.number() <= table.headRow() || row.isBlank()) {
                        continue;
                    }
                    ReviewRow read = reader.read(row);
                    if (row.number() <= order.done().lastRow()) {
                        dealtWith.accept(read);
                        continue;
                    }
                    waiting.add(read);
                    if (waiting.size() == PORTION) {
                        portion.take(table, waiting);
                        waiting = new ArrayList<>(PORTION);
                    }
                }
                if (!waiting.isEmpty()) {
                    portion.take(table, waiting);
                }
            }
        }
    }
}
