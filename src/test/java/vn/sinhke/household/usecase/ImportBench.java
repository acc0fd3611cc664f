package vn.sinhke.household.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.sinhke.household.domain.ImportJob;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.domain.ImportState;
import vn.sinhke.household.domain.ReviewColumn;
import vn.sinhke.household.domain.ReviewRow;
import vn.sinhke.household.domain.RowFault;
import vn.sinhke.household.domain.SentFile;
import vn.sinhke.household.domain.Tally;
import vn.sinhke.household.persistence.ImportFiles;
import vn.sinhke.household.persistence.ImportJobs;
import vn.sinhke.household.query.ImportLine;
import vn.sinhke.household.query.ImportView;
import vn.sinhke.household.query.ImportViews;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.sheet.SheetFile;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** The runs over files on a test database without a container; each step in a transaction of its own, as it is in the application. */
final class ImportBench implements AutoCloseable {
    private static final long OFFICER = 900;

    private final Wiring wiring;
    private final Path folder;
    private int files;

    /** @param unit code of the district or commune whose officer imports */
    ImportBench(TestDatabase database, Role role, String unit) {
        try {
            folder = Files.createTempDirectory("imports");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        account(database);
        wiring = new Wiring(database).with(BusinessClock.class, Story.CLOCK).with(ImportFiles.class, new ImportFiles(new FileStore(folder)))
                .with(CurrentActor.class, () -> Actor.SYSTEM);
        Long unitId = wiring.in(() -> {
            wiring.get(LegalParameters.class).all(); // answered from memory afterwards, as in the application, where rows are read outside a transaction
            return wiring.get(Units.class).find(unit).orElseThrow().id();
        });
        Actor officer = new Actor(OFFICER, "officer", "Officer", List.of(new Actor.Held(role, unitId, unit, unit, null, null, null, false)), List.of());
        wiring.with(CurrentActor.class, () -> officer);
        wiring.with(ImportSteps.class, wiring.get(InSteps.class));
        wiring.get(InSteps.class).wiring = wiring;
    }

    private static void account(TestDatabase database) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO app_user (id, username, full_name, password_hash, active, must_change_password, session_epoch,"
                    + " search_name, created_at, version) VALUES (" + OFFICER + ", 'officer', 'Officer', 'x', TRUE, FALSE, 0, 'officer', NOW(3), 0)");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes the content where a run finds it. */
    Path file(byte[] content) {
        try {
            return Files.write(folder.resolve(++files + ".xlsx"), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Long open(Path file) {
        return wiring.in(() -> {
            try (SheetFile opened = SheetFile.open(file)) {
                ReviewTable table = ReviewTable.in(opened);
                ImportJob job = new ImportJob(new SentFile("file.xlsx", "0".repeat(64), 1, table.sheet().name(), table.headRow(), table.rows()),
                        OFFICER, Story.CLOCK.utc());
                wiring.get(ImportJobs.class).add(job);
                return job.id();
            }
        });
    }

    /** Begins a run without carrying it out. */
    ImportRun.Order begin(Long id, Path file, ImportMode mode) {
        return wiring.in(() -> {
            ImportJob job = wiring.get(ImportJobs.class).lock(id).orElseThrow();
            int run = mode == null ? job.check(ImportSteps.machineTime()) : job.apply(mode, ImportSteps.machineTime());
            return new ImportRun.Order(id, run, file, mode, job.tally());
        });
    }

    void carryOut(ImportRun.Order order) {
        ImportRun run = wiring.in(() -> wiring.get(ImportRun.class));
        run.carryOut(order);
    }

    /** Runs over the content from beginning to end and answers the job. */
    ImportView run(byte[] content, ImportMode mode) {
        Path file = file(content);
        Long id = open(file);
        carryOut(begin(id, file, mode));
        return view(id);
    }

    ImportView view(Long id) {
        return wiring.in(() -> wiring.get(ImportViews.class).get(id));
    }

    List<ImportLine> lines(ImportView job) {
        return wiring.in(() -> wiring.get(ImportViews.class).lines(job, 0, Integer.MAX_VALUE, Messages.in(Messages.VIETNAMESE)));
    }

    Wiring wiring() {
        return wiring;
    }

    @Override
    public void close() {
        wiring.close();
    }

    /** The steps, each in its own transaction. */
    static class InSteps extends ImportSteps {
        private Wiring wiring;
        private int portionsUntilCrash = Integer.MAX_VALUE;

        /** Dies in the middle of the portion after so many, as a process does: what that portion did is undone. */
        void crashAfter(int portions) {
            portionsUntilCrash = portions;
        }

        private <T> T own(Supplier<T> work) {
            return wiring.in(work);
        }

        @Override
        public Verdicts judge(List<ReviewRow> rows, RowJudge.Seen seen) {
            return own(() -> super.judge(rows, seen));
        }

        @Override
        public Tally writeAndAdvance(Long jobId, int run, List<ReviewRow> rows, RowJudge.Seen seen, Tally before, Map<ReviewColumn, Integer> columns) {
            return own(() -> {
                Tally tally = super.writeAndAdvance(jobId, run, rows, seen, before, columns);
                if (portionsUntilCrash-- == 0) {
                    throw new Error("the process ends here");
                }
                return tally;
            });
        }

        @Override
        public void refuse(Long jobId, int run, Map<Integer, List<RowFault>> refused, Map<ReviewColumn, Integer> columns, Tally tally) {
            own(() -> {
                super.refuse(jobId, run, refused, columns, tally);
                return null;
            });
        }

        @Override
        public void finish(Long jobId, int run, Tally tally, ImportState end) {
            own(() -> {
                super.finish(jobId, run, tally, end);
                return null;
            });
        }

        @Override
        public void fail(Long jobId, int run) {
            own(() -> {
                super.fail(jobId, run);
                return null;
            });
        }
    }
}
