package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import vn.sinhke.household.persistence.ImportFiles;
import vn.sinhke.household.query.ImportLine;
import vn.sinhke.household.query.ImportView;
import vn.sinhke.household.query.ImportViews;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.sheet.MarkedCopy;
import vn.sinhke.shared.sheet.SheetFile;

/** The sender's own file with the reasons behind each refused row. */
@ApplicationScoped
public class MarkedImport {
    @Inject
    ImportViews views;

    @Inject
    ImportFiles files;

    /** The file as a whole; there is none for those who may not know of the job, nor once it is removed. */
    public void write(ImportView job, Messages language, OutputStream to) throws IOException {
        if (job.fileRemoved()) {
            throw new Problem.NotFound();
        }
        Path path = files.path(job.fileHash());
        Map<Integer, String> marks = new TreeMap<>();
        for (ImportLine line : views.lines(job, 0, Integer.MAX_VALUE, language)) {
            String reason = line.cell() + (line.column().isEmpty() ? "" : " (" + line.column() + ")") + ": " + line.reason();
            marks.merge(line.row(), reason, (one, other) -> one + "; " + other);
        }
        marks.put(job.headRow(), language.get("household.import.mark"));
        try (SheetFile file = SheetFile.open(path)) {
            SheetFile.Sheet sheet = file.sheets().stream().filter(one -> one.name().equals(job.sheet())).findFirst().orElseThrow();
            new MarkedCopy(marks).write(path, sheet, to);
        }
    }
}
