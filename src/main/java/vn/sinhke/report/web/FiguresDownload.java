package vn.sinhke.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.sinhke.report.query.Stage;
import vn.sinhke.report.usecase.ManagerFigures.Sheet;
import vn.sinhke.report.usecase.ManagerFigures;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.sheet.SheetTable;
import vn.sinhke.shared.web.SheetDownload;

/** The figures of a period as an Excel file ({@code ?from=&to=&lang=}), one sheet each. */
@WebServlet("/work/figures-file")
public class FiguresDownload extends HttpServlet {
    @Inject
    transient ManagerFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages say = SheetDownload.texts(request);
        try {
            Sheet sheet = figures.of(FiguresPage.day(request.getParameter("from")), FiguresPage.day(request.getParameter("to")));
            SheetDownload.head(response, say.get("report.figures.file", sheet.period().from().toString(),
                    sheet.period().to().toString()));
            write(sheet, say, response.getOutputStream());
        } catch (Problem.NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Problem.RulesBroken period) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(Sheet sheet, Messages say, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "SinhKe", "1.0")) {
            table(book, say.get("report.figures.held"), say, List.of("waiting.place", "waiting.step", "waiting.number", "waiting.late", "report.figures.soon"),
                    sheet.held().stream().map(row -> List.<Object>of(row.place(), say.label(row.state()), row.number(), row.late(), row.soon())).toList());
            table(book, say.get("report.figures.stages"), say, List.of("waiting.step", "report.figures.agency", "report.figures.number",
                    "report.figures.median", "report.figures.ninety", "report.figures.longest"), sheet.stages().stream().map(row -> stage(row, say)).toList());
            table(book, say.get("report.figures.officers"), say, List.of("report.figures.officer", "report.figures.office", "report.figures.passed",
                    "report.figures.returned", "report.figures.share"), sheet.officers().stream().map(row -> List.<Object>of(row.name(),
                    row.office() == null ? "" : row.office(), row.passed(), row.returned(), row.share())).toList());
            table(book, say.get("report.figures.returns"), say, List.of("report.figures.times", "report.figures.dossiers"),
                    sheet.returns().stream().map(row -> List.<Object>of(row.times(), row.number())).toList());
        }
    }

    private static List<Object> stage(Stage row, Messages say) {
        return List.of(say.label(row.state()), row.agency() == null ? say.get("report.figures.all") : row.agency(), row.days().number(),
                row.days().getMedian(), row.days().getNinety(), row.days().getLongest());
    }

    private static void table(Workbook book, String name, Messages say, List<String> heads, List<List<Object>> rows) {
        List<SheetTable.Column> columns = new ArrayList<>();
        heads.forEach(head -> columns.add(new SheetTable.Column(say.get(head), columns.size() < 2 ? 36 : 14)));
        SheetTable table = new SheetTable(book, name, columns);
        rows.forEach(table::row);
    }
}
