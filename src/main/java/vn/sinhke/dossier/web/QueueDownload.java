package vn.sinhke.dossier.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.sheet.SheetTable.Column;
import vn.sinhke.shared.sheet.SheetTable;
import vn.sinhke.shared.web.SheetDownload;

/**
 * The reader's own queue as an Excel file, with the filters of the page's address ({@code ?tab=&type=&district=&flag=&soon=&lang=}): what
 * the page lists, in its order, and on a second sheet by what it was chosen. Read page after page, so that no length is too much.
 */
@WebServlet("/decision/queue-file")
public class QueueDownload extends HttpServlet {
    private static final int PAGE = 200;

    @Inject
    transient WorkList work;

    @Inject
    transient Units units;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient BusinessClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages say = SheetDownload.texts(request);
        try {
            QueueChoice choice = QueueChoice.of(request::getParameter);
            WorkFilter filter = choice.filter(actor.get());
            Slice<WorkRow> first = work.slice(filter, null, PAGE);
            SheetDownload.head(response, say.get("queue.file", clock.today().toString()));
            write(choice, filter, first, say, response.getOutputStream());
        } catch (Problem.NotSignedIn nobody) {
            response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
        }
    }

    private void write(QueueChoice choice, WorkFilter filter, Slice<WorkRow> first, Messages say, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "SinhKe", "1.0")) {
            SheetTable table = new SheetTable(book, say.label(choice.tab()), columns(say));
            for (Slice<WorkRow> page = first; page != null; page = page.next() == null ? null : work.slice(filter, page.next(), PAGE)) {
                page.items().forEach(row -> table.row(cells(row, say)));
                table.send();
            }
            SheetTable chosen = new SheetTable(book, say.get("queue.file.filters"), List.of(new Column(say.get("queue.file.filter"), 24), new Column(say.get("queue.file.value"), 40)));
            filters(choice, say).forEach(chosen::row);
        }
    }

    private static List<Column> columns(Messages say) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("due:12", "left:12", "code:20", "project:44", "type:18", "state:18", "commune:20", "district:18", "cycles:10")) {
            columns.add(new Column(say.get("queue.file." + name.split(":")[0]), Integer.parseInt(name.split(":")[1])));
        }
        for (String name : List.of("total", "state.support")) {
            columns.add(new Column(say.get("queue.file." + name), 18, SheetTable.DONG));
        }
        for (String name : List.of("ratio", "cap", "lowest", "mean", "highest", "supplements", "returns")) {
            columns.add(new Column(say.get("queue.file." + name), 12));
        }
        columns.add(new Column(say.get("queue.file.flags"), 44));
        columns.add(new Column(say.get("queue.presenter"), 36));
        return columns;
    }

    private static List<Object> cells(WorkRow row, Messages say) {
        WorkRow.Score score = row.score() == null ? new WorkRow.Score(null, null, null) : row.score();
        return Arrays.asList(row.dueOn(), row.paused() ? say.get("queue.file.paused") : row.workingDaysLeft(), row.code(), row.name(), say.label(row.type()),
                say.label(row.state()), row.commune(), row.district(), row.cycles(), row.total().dong(), row.stateSupport().dong(), row.ratio(), row.capPercent(),
                score.min(), score.mean(), score.max(), row.supplements(), row.returnCount(),
                row.flags().stream().map(say::label).collect(Collectors.joining("; ")), row.presenter());
    }

    private List<List<String>> filters(QueueChoice choice, Messages say) {
        String all = say.get("queue.all");
        return List.of(List.of(say.get("queue.file.list"), say.label(choice.tab())),
                List.of(say.get("queue.file.type"), choice.type() == null ? all : say.label(choice.type())),
                List.of(say.get("queue.file.district"), choice.districtId() == null ? all : units.name(choice.districtId())),
                List.of(say.get("queue.file.flags"), choice.flagged() == null ? all : say.get(choice.flagged() ? "queue.flagged" : "queue.unflagged")),
                List.of(say.get("queue.file.due"), choice.soon() ? say.get("queue.soon") : all),
                List.of(say.get("queue.file.by"), actor.get().fullName()),
                List.of(say.get("queue.file.day"), say.date(clock.today())));
    }
}
