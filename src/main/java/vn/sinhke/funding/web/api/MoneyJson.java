package vn.sinhke.funding.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.funding.query.AllocationRow;
import vn.sinhke.funding.usecase.CycleView;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.funding.usecase.Seen;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.api.HttpRefusal;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.ProblemBody;

/** Cycles, payments and allocations as other systems read them; ids are strings. */
final class MoneyJson {
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?([cp]?)(\\d{1,9})\"?");

    private MoneyJson() { }

    /** The version that a caller saw, if any: of the dossier ({@code "7"}), or of the cycle or payment itself. */
    static Seen seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return Seen.NONE;
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw HttpRefusal.ifMatch();
        }
        Integer number = Integer.valueOf(version.group(2));
        return version.group(1).isEmpty() ? new Seen(number, null) : new Seen(null, number);
    }

    /** A stale version of a cycle or payment is told with its letter, one of the dossier without. */
    static <T> T told(String letter, Seen seen, Supplier<T> work) {
        return IfMatch.lettered(seen.own() == null ? "" : letter, work);
    }

    static String quoted(String etag) {
        return "\"" + etag + "\"";
    }

    static int number(String text) {
        if (text == null || !text.matches("\\d{1,4}")) {
            throw new Problem.NotFound();
        }
        return Integer.parseInt(text);
    }

    static Problem.RulesBroken unknownName(String name) {
        return new Problem.RulesBroken(Violation.of("transition-name", "name", "funding.move.unknown", String.valueOf(name)));
    }

    static Map<String, Object> of(CycleView cycle, Messages say) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("no", cycle.no());
        out.put("state", cycle.state());
        out.put("budgetYear", cycle.budgetYear());
        out.put("from", cycle.from());
        out.put("to", cycle.to());
        out.put("planned", cycle.planned());
        out.put("funded", cycle.funded());
        out.put("paid", cycle.paid());
        out.put("requested", cycle.underWay());
        out.put("left", cycle.left());
        out.put("openAdvances", cycle.openAdvances());
        out.put("advanceLeft", cycle.advanceLeft());
        out.put("etag", quoted(cycle.etag()));
        out.put("transitions", cycle.moves().stream()
                .map(move -> move(move.action().apiName(), move.action(), move.blockedBy(), say)).toList());
        return out;
    }

    static Map<String, Object> of(PaymentView payment, Messages say) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", payment.id().toString());
        out.put("project", payment.projectId().toString());
        out.put("cycle", payment.cycleNo());
        out.put("kind", payment.kind());
        out.put("amount", payment.amount());
        out.put("source", payment.source());
        out.put("payee", payment.payee());
        out.put("voucherNo", payment.voucherNo());
        out.put("state", payment.state());
        out.put("paidOn", payment.paidOn());
        out.put("etag", quoted(payment.etag()));
        out.put("transitions", payment.moves().stream()
                .map(move -> move(move.action().apiName(), move.action(), move.blockedBy(), say)).toList());
        return out;
    }

    private static Map<String, Object> move(String name, Enum<?> action, List<Violation> blockedBy, Messages say) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", name);
        one.put("label", say.label(action));
        one.put("blockedBy", ProblemBody.violations(blockedBy, say));
        return one;
    }

    static Map<String, Object> of(AllocationRow row, Units units) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", row.id().toString());
        out.put("source", row.source());
        out.put("budgetYear", row.budgetYear());
        out.put("originYear", row.originYear());
        out.put("unit", units.byId(row.unitId()).map(UnitView::code).orElse(null));
        out.put("unitName", units.name(row.unitId()));
        out.put("amount", row.amount());
        out.put("assigned", row.assigned());
        out.put("carriedOut", row.carriedOut());
        out.put("free", row.free());
        out.put("capital", row.capital());
        out.put("decisionNo", row.decisionNo());
        out.put("expires", row.expiresOn());
        out.put("carriedFrom", row.carriedFromId() == null ? null : row.carriedFromId().toString());
        out.put("legalBasis", row.legalBasis());
        out.put("etag", quoted(row.version().toString()));
        return out;
    }
}
