package vn.sinhke.handing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sinhke.handing.query.HandingDetail;
import vn.sinhke.handing.query.HandingLineView;
import vn.sinhke.handing.query.HandingView;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.SheetDownload;

/** One handing over as an Excel file ({@code ?id=&lang=}), a row each piece. */
@WebServlet("/account/handing-file")
public class HandingDownload extends HttpServlet {
    private static final List<String> HEADS = List.of("handing.sheet.kind", "handing.sheet.reference", "handing.sheet.title", "handing.sheet.to",
            "handing.record.result", "handing.record.why");
    private static final int[] WIDTHS = {30, 22, 60, 28, 16, 60};
    private static final int HEAD_ROWS = 5;

    @Inject
    transient HandingDetail detail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages say = SheetDownload.texts(request);
        try {
            HandingView handing = detail.of(RowId.of(request.getParameter("id")));
            SheetDownload.head(response, "ban-giao-" + handing.id() + ".xlsx");
            write(handing, say, response.getOutputStream());
        } catch (Problem.NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Problem.NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HandingView handing, Messages say, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "SinhKe", "1.0")) {
            Worksheet table = book.newWorksheet(say.get("handing.sheet.name"));
            table.value(0, 0, say.get("handing.of", handing.fromName()));
            table.style(0, 0).bold().set();
            table.value(1, 0, say.get("handing.record.document", handing.documentNo(), handing.documentDate()));
            table.value(2, 0, handing.reason());
            table.value(3, 0, say.get("handing.list.by") + ": " + handing.byName());
            for (int column = 0; column < HEADS.size(); column++) {
                table.value(HEAD_ROWS, column, say.get(HEADS.get(column)));
                table.style(HEAD_ROWS, column).bold().wrapText(true).set();
                table.width(column, WIDTHS[column]);
            }
            int row = HEAD_ROWS;
            for (HandingLineView line : handing.lines()) {
                row++;
                table.value(row, 0, say.label(line.kind()));
                table.value(row, 1, line.reference());
                table.value(row, 2, line.title());
                table.value(row, 3, line.toName());
                table.value(row, 4, say.label(line.result()));
                table.value(row, 5, line.refusal());
            }
        }
    }
}
