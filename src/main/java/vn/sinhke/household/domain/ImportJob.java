package vn.sinhke.household.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A file of the yearly review and how far it is taken up. Each run has a number; whoever works under an old number finds
 * that out at the next step and stops, so that a file is never worked on twice at once.
 */
@Entity
@Table(name = "import_job")
public class ImportJob {
    /** After so long without a sign of life a run counts as interrupted. */
    public static final Duration SILENCE = Duration.ofSeconds(75);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "file_size")
    private long fileSize;

    @Column(name = "file_removed")
    private boolean fileRemoved;

    @Column(name = "sheet_name")
    private String sheetName;

    @Column(name = "head_row")
    private int headRow;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private ImportMode mode;

    @Column(name = "run")
    private int run;

    @Column(name = "touched_at")
    private LocalDateTime touchedAt;

    @Column(name = "finished_at")
    private LocalDateTime finishedAt;

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "rows_done")
    private int rowsDone;

    @Column(name = "last_row")
    private int lastRow;

    @Column(name = "rows_new")
    private int rowsNew;

    @Column(name = "rows_added")
    private int rowsAdded;

    @Column(name = "rows_same")
    private int rowsSame;

    @Column(name = "rows_refused")
    private int rowsRefused;

    protected ImportJob() { }

    public ImportJob(SentFile file, Long uploadedBy, LocalDateTime uploadedAt) {
        this.fileName = file.name();
        this.fileHash = file.hash();
        this.fileSize = file.size();
        this.sheetName = file.sheet();
        this.headRow = file.headRow();
        this.rowsTotal = file.rows();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.touchedAt = uploadedAt;
        this.state = ImportState.CHECKED;
    }

    /** Begins a run that judges the rows and writes nothing. */
    public int check(LocalDateTime now) {
        begin(ImportState.CHECKING, null, now);
        fromTheTop();
        return run;
    }

    /** Begins a run that writes; good rows that an interrupted run wrote already are not gone through again. */
    public int apply(ImportMode wanted, LocalDateTime now) {
        boolean goesOn = seen(now) == ImportState.INTERRUPTED && state == ImportState.APPLYING
                && mode == ImportMode.GOOD_ROWS && wanted == mode;
        begin(ImportState.APPLYING, wanted, now);
        if (!goesOn) {
            fromTheTop();
        }
        return run;
    }

    private void begin(ImportState next, ImportMode wanted, LocalDateTime now) {
        state = next;
        mode = wanted;
        finishedAt = null;
        touchedAt = now;
        run++;
    }

    private void fromTheTop() {
        rowsDone = 0;
        lastRow = 0;
        rowsNew = 0;
        rowsAdded = 0;
        rowsSame = 0;
        rowsRefused = 0;
    }

    /** Takes over how far the run is. */
    public void advance(Tally tally, LocalDateTime now) {
        rowsDone = tally.done();
        lastRow = tally.lastRow();
        rowsNew = tally.created();
        rowsAdded = tally.added();
        rowsSame = tally.same();
        rowsRefused = tally.refused();
        rowsTotal = Math.max(rowsTotal, rowsDone);
        touchedAt = now;
    }

    public void finish(ImportState end, LocalDateTime touched, LocalDateTime now) {
        state = end;
        touchedAt = touched;
        finishedAt = now;
        if (end != ImportState.FAILED) {
            rowsTotal = rowsDone;
        }
    }

    /** The file itself is no longer kept. */
    public void forget() {
        fileRemoved = true;
    }

    /** The state as it is to be read: a run without a sign of life is interrupted. */
    public ImportState seen(LocalDateTime now) {
        return seen(state, touchedAt, now);
    }

    public static ImportState seen(ImportState state, LocalDateTime touchedAt, LocalDateTime now) {
        return state.isRunning() && touchedAt.plus(SILENCE).isBefore(now) ? ImportState.INTERRUPTED : state;
    }

    public Tally tally() {
        return new Tally(rowsDone, lastRow, rowsNew, rowsAdded, rowsSame, rowsRefused);
    }

    public Long id() {
        return id;
    }

    public int run() {
        return run;
    }

    public ImportState state() {
        return state;
    }

    public ImportMode mode() {
        return mode;
    }

    public String fileHash() {
        return fileHash;
    }

    public String fileName() {
        return fileName;
    }

    public String sheetName() {
        return sheetName;
    }

    public int headRow() {
        return headRow;
    }

    public Long uploadedBy() {
        return uploadedBy;
    }

    public boolean isFileRemoved() {
        return fileRemoved;
    }
}
