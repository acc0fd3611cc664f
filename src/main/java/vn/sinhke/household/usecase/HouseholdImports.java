package vn.sinhke.household.usecase;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import vn.sinhke.account.usecase.ActAs;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.domain.SentFile;
import vn.sinhke.household.persistence.ImportFiles;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.sheet.SheetFile;

/**
 * Takes in files of the yearly review. A file is received and looked at while the sender waits; its rows are gone through
 * in the background, in the sender's name, and the job says how far that is.
 */
@ApplicationScoped
public class HouseholdImports {
    /** The largest file, in bytes: ten times the register of a province. */
    public static final long LARGEST = 20L * 1024 * 1024;

    @Inject
    ImportFiles files;

    @Inject
    ImportDesk desk;

    @Inject
    ImportRun run;

    @Inject
    ActAs actAs;

    @Resource
    ManagedExecutorService background;

    /** Whether the present actor keeps the register of any commune. */
    public boolean isAllowed() {
        return desk.isAllowed();
    }

    /** Lets those in who send files and those who audit them; others are refused, and that is noted. */
    public void enter() {
        desk.enter();
    }

    /** Receives a file and looks at it: one clear refusal for whatever is no table of the yearly review. Writes no job yet. */
    public SentFile receive(String fileName, InputStream content) {
        desk.requireKeeper();
        return kept(fileName, content);
    }

    /** Opens a job for a file that was received; its number. */
    public Long open(SentFile file) {
        desk.requireKeeper();
        return desk.open(file);
    }

    /**
     * Begins to go through the rows of a new job; nothing happens when that began already.
     *
     * @param mode what to write; null to judge the rows first and write nothing yet
     */
    public void begin(Long id, ImportMode mode) {
        desk.begin(id, mode).ifPresent(this::start);
    }

    /** Takes up a file that was judged, rejected or interrupted. */
    public void apply(Long id, ImportMode mode) {
        start(desk.apply(id, mode));
    }

    private void start(ImportRun.Order order) {
        background.execute(actAs.bound(() -> run.carryOut(order)));
    }

    private SentFile kept(String fileName, InputStream content) {
        String name = name(fileName);
        Path temporary = files.temporary();
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            long size = copy(content, temporary, digest);
            SheetFile.check(temporary);
            ReviewTable table;
            try (SheetFile file = SheetFile.open(temporary)) {
                table = ReviewTable.in(file);
            }
            String hash = Hex.encodeHexString(digest.digest());
            files.keep(temporary, hash);
            return new SentFile(name, hash, size, table.sheet().name(), table.headRow(), table.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            temporary.toFile().delete();
        }
    }

    private static String name(String fileName) {
        String last = VietnameseText.nfc(fileName == null ? "" : fileName).replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        return last.isEmpty() ? "import.xlsx" : last.length() > 200 ? last.substring(last.length() - 200) : last;
    }

    private static long copy(InputStream from, Path to, MessageDigest digest) throws IOException {
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                size += n;
                if (size > LARGEST) {
                    throw refuse("sheet-size", "sheet.refused.size", LARGEST / 1024 / 1024);
                }
                out.write(buffer, 0, n);
            }
            if (size == 0) {
                throw refuse("sheet-size", "sheet.refused.empty");
            }
            return size;
        }
    }

    private static Problem.RulesBroken refuse(String rule, String key, Object... args) {
        return new Problem.RulesBroken(Violation.of(rule, "file", key, args));
    }
}
