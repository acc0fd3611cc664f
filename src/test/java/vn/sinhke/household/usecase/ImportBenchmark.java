package vn.sinhke.household.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.query.ImportView;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.sheet.SheetFile;
import vn.sinhke.shared.sheet.SheetRow;
import vn.sinhke.shared.sheet.SheetRows;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.ReviewFile;
import vn.sinhke.support.TestDatabase;

/**
 * How long 22,300 households take beside merely reading every cell of their file, and how much heap more: no test, but figures of
 * one machine at one moment, all of one run. {@code docs/benchmarks.md} has the command.
 */
public final class ImportBenchmark {
    private static final int HOUSEHOLDS = 22_300;
    private static final int ROUNDS = 5;
    private static final long MB = 1024 * 1024;

    private ImportBenchmark() { }

    public static void main(String[] args) throws IOException {
        List<Long> reading = new ArrayList<>();
        List<Long> readingByPoi = new ArrayList<>();
        List<Long> checking = new ArrayList<>();
        List<Long> writing = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        long more = 0;
        byte[] content = new ReviewFile().newcomers(1, HOUSEHOLDS).bytes();
        for (int round = 0; round <= ROUNDS; round++) {
            try (TestDatabase database = TestDatabase.migrated(DatabaseServer.MARIADB);
                    ImportBench bench = new ImportBench(database, Role.DISTRICT_OFFICER, "066")) {
                Path file = bench.file(content);
                long read = timed(() -> read(file));
                long readByPoi = timed(() -> readByPoi(file));
                long before = settledHeap();
                long checked = timed(() -> expect(run(bench, file, null), HOUSEHOLDS, 0));
                long written = timed(() -> expect(run(bench, file, ImportMode.GOOD_ROWS), HOUSEHOLDS, 0));
                long heap = peakHeap() - before;
                long repeated = timed(() -> expect(run(bench, file, ImportMode.GOOD_ROWS), 0, HOUSEHOLDS));
                if (round > 0) {
                    reading.add(read);
                    readingByPoi.add(readByPoi);
                    checking.add(checked);
                    writing.add(written);
                    again.add(repeated);
                    more = Math.max(more, heap);
                }
                System.out.printf("round %d%s: read %d, check %d, import %d, again %d ms, heap +%d MB%n", round, round == 0 ? " (warming up)" : "",
                        read, checked, written, repeated, heap / MB);
            }
        }
        double base = median(reading);
        System.out.printf("file %d KB, medians: read %.0f ms; check %.0f ms (%.2f); import %.0f ms (%.2f); again %.0f ms (%.2f); heap at most +%d MB%n",
                content.length / 1024, base, median(checking), median(checking) / base, median(writing), median(writing) / base,
                median(again), median(again) / base, more / MB);
        double poi = median(readingByPoi);
        System.out.printf("read by POI's user model %.0f ms; beside that: check %.2f, import %.2f, again %.2f%n", poi, median(checking) / poi,
                median(writing) / poi, median(again) / poi);
        System.exit(0);
    }

    private static ImportView run(ImportBench bench, Path file, ImportMode mode) {
        Long id = bench.open(file);
        bench.carryOut(bench.begin(id, file, mode));
        return bench.view(id);
    }

    private static void expect(ImportView job, int created, int same) {
        if (job.created() != created || job.same() != same) {
            throw new IllegalStateException(job.toString());
        }
    }

    private static void read(Path path) {
        long characters = 0;
        try (SheetFile file = SheetFile.open(path); SheetRows rows = file.rows(file.sheets().get(0))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                for (int i = 0; i < row.width(); i++) {
                    characters += row.cell(i) == null ? 0 : row.cell(i).text().length();
                }
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing read");
        }
    }

    /** As most programs read a workbook: whole, by Apache POI. */
    private static void readByPoi(Path path) {
        long characters = 0;
        DataFormatter text = new DataFormatter();
        try (Workbook book = WorkbookFactory.create(path.toFile(), null, true)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    characters += text.formatCellValue(cell).length();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing read");
        }
    }

    private static long timed(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1_000_000;
    }

    /** What is in use after everything unused is thrown away; from here the peak counts anew. */
    private static long settledHeap() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The sum of the peaks of the pools: no less than the true peak. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
