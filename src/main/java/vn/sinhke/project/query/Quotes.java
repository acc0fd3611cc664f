package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.project.domain.Quote;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads the quotes of a dossier; whether the reader may see the dossier is asked before. */
@ApplicationScoped
public class Quotes {
    @Inject
    Together together;

    /** An item with one of its quotes; without a quote where none is kept any more. */
    private record Line(Long id, String item, String unit, int version, String reason, String supplier, String taxNo, LocalDate day, Long price,
                        Long attachmentId, Boolean chosen) { }

    /** Every item with quotes, in the order in which they were entered. */
    public List<QuotedItem> of(Long projectId) {
        if (projectId == null) {
            return List.of();
        }
        Map<Long, List<Line>> items = together.rows(lines(projectId)).stream()
                .collect(Collectors.groupingBy(Line::id, LinkedHashMap::new, Collectors.toList()));
        return items.values().stream().map(Quotes::item).toList();
    }

    private static QuotedItem item(List<Line> lines) {
        Line head = lines.get(0);
        return new QuotedItem(head.item(), head.unit(), head.version(), lines.stream().filter(one -> one.supplier() != null)
                .map(one -> new Quote(one.supplier(), one.taxNo(), one.day(), Money.vnd(one.price()), one.attachmentId(), one.chosen())).toList(), head.reason());
    }

    private static Part<Line> lines(Long projectId) {
        return Part.of(Line.class, "c.id * 1000 + COALESCE(q.pos, 0)", "c.id, c.item, c.unit, c.version, c.reason, q.supplier, q.tax_no, q.quoted_on,"
                + " q.unit_price, q.attachment_id, q.chosen", "FROM quote_comparison c LEFT JOIN quote q ON q.comparison_id = c.id WHERE c.project_id = ?",
                projectId);
    }

    /** What is read here of a dossier, to be read together with more. */
    public static Part<?> part(Long projectId) {
        return lines(projectId);
    }
}
