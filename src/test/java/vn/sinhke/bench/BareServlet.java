package vn.sinhke.bench;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** The first yardstick: the same rows from the same server as bare HTML. */
@WebServlet("/bench/rows")
public class BareServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BenchRows rows;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.print("<table>");
        for (String[] row : rows.getRows()) {
            out.print("<tr>");
            for (String cell : row) {
                out.print("<td>" + (cell == null ? "" : cell.replace("&", "&amp;").replace("<", "&lt;")) + "</td>");
            }
            out.print("</tr>");
        }
        out.print("</table>");
    }
}
