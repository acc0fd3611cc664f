package vn.sinhke.dossier.web;

import java.util.List;
import java.util.Set;
import vn.sinhke.decision.query.WorkDone;
import vn.sinhke.decision.query.WorkFlag;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.web.CapLook;
import vn.sinhke.shared.web.Drawn;
import vn.sinhke.shared.web.Markup;
import vn.sinhke.shared.web.Show;

/**
 * The dossiers of the leaders' queue ({@code <sk:queueList of>}), nearest term first; nothing where there are none. Evaluating a template for each of them
 * took as long as all statements of the page together (ADR 107).
 */
public final class QueueList extends Drawn {
    private static final Set<String> SAYS_WHY = Set.of("RETURN", "REQUEST_SUPPLEMENT", "SEND_BACK", "REJECT");

    @Override
    protected void draw(Markup out) {
        QueuePage of = (QueuePage) value("of");
        Messages texts = texts();
        if (of.getRows().isEmpty()) {
            return;
        }
        out.open("div", "class", "sk-scroll").open("table", "class", of.isChoosing() ? "sk-table is-stacked sk-queue is-choosing" : "sk-table is-stacked sk-queue")
                .element("caption", "sk-sr", texts.get("queue.title") + ", " + order(of, texts));
        head(of.isChoosing(), texts.get(of.isDone() ? "queue.on." + of.getCurrent() : "queue.due"), texts, out);
        out.open("tbody");
        String address = of.getAddress();
        for (WorkRow row : of.getRows()) {
            row(row, of.done(row.id()), of.isChoosing(), address, texts, out);
        }
        out.close("tbody").close("table").close("div");
        pages(of, texts, out);
    }

    private static String order(QueuePage of, Messages texts) {
        return texts.get(of.isDone() ? "queue.order." + of.getCurrent() : "queue.nearest");
    }

    private static void head(boolean choosing, String first, Messages texts, Markup out) {
        out.open("thead").open("tr");
        if (choosing) {
            out.open("th", "scope", "col", "class", "sk-box").open("input", "type", "checkbox", "data-choose-all", "true", "aria-label", texts.get("together.all"),
                    "title", texts.get("together.all")).close("input").close("th");
        }
        column(null, first, null, out);
        column(null, texts.get("queue.project"), null, out);
        column("is-num", texts.get("queue.sums"), texts.get("queue.sums.unit"), out);
        column(null, texts.get("queue.cap"), texts.get("queue.cap.of"), out);
        column("sk-p-low", texts.get("queue.score"), texts.get("queue.score.spread"), out);
        out.close("tr").close("thead");
    }

    private static void column(String styleClass, String name, String unit, Markup out) {
        out.open("th", "scope", "col", "class", styleClass).text(name);
        if (unit != null) {
            out.element("div", "sk-meta", unit);
        }
        out.close("th");
    }

    private static void pages(QueuePage of, Messages texts, Markup out) {
        out.open("div", "class", "sk-pages").element("span", null, order(of, texts)).open("span", "class", "sk-inline");
        if (of.getAfter() != null) {
            out.open("a", "href", of.hrefOf(of.getCurrent())).text(texts.get("queue.first")).close("a");
        }
        if (of.getNext() != null) {
            out.open("a", "href", of.getNext()).text(texts.get("queue.more")).close("a");
        }
        out.close("span").close("div");
    }

    private static void row(WorkRow row, WorkDone done, boolean choosing, String address, Messages texts, Markup out) {
        out.open("tr", "data-row", row.id());
        if (choosing) {
            box(row, texts, out);
        }
        out.open("td", "class", "is-first");
        if (done == null) {
            out.deadline(row.workingDaysLeft(), row.paused());
        } else {
            out.element("span", "num", texts.date(done.on()));
        }
        out.close("td").open("td", "class", "is-full");
        name(row, address, texts, out);
        if (done == null) {
            flags(row.flags(), out);
        } else {
            out.element("div", "sk-row-sub", outcome(done, texts));
        }
        out.close("td");
        out.open("td", "class", "is-num", "data-label", texts.get("queue.sums.phone")).element("b", null, Show.million(row.total()))
                .element("div", "sk-meta", Show.million(row.stateSupport())).close("td");
        share(row, texts, out);
        score(row, texts, out);
        out.close("tr");
    }

    /** "Đã phê duyệt · 07/QĐ-UBND"; what was given back or refused says why. */
    static String outcome(WorkDone done, Messages texts) {
        String said = texts.get("queue.did." + done.action());
        if (done.symbol() != null) {
            said += " · " + texts.get("queue.did.number", done.symbol());
        }
        return SAYS_WHY.contains(done.action()) && !done.reasons().isEmpty() ? said + ": " + String.join("; ", done.reasons()) : said;
    }

    private static void box(WorkRow row, Messages texts, Markup out) {
        out.open("td", "class", "sk-box");
        if (QueuePage.isChoosable(row)) {
            out.open("input", "type", "checkbox", "data-choose", row.id() + ":" + row.version(), "data-type", row.type(),
                    "data-type-name", Show.label(row.type()), "data-total", row.total().dong(),
                    "data-state", row.stateSupport().dong(), "aria-label", texts.get("together.one", row.name()));
        } else {
            out.open("input", "type", "checkbox", "disabled", "disabled", "aria-label", texts.get("together.not", row.name()),
                    "title", texts.get(row.flags().contains(WorkFlag.OVER_AUTHORITY) ? "together.not.raise" : "together.not.why"));
        }
        out.close("input").close("td");
    }

    private static void name(WorkRow row, String address, Messages texts, Markup out) {
        out.open("div", "class", "sk-row-name").open("a", "href", address + "&id=" + row.id() + "#viewer").text(row.name()).close("a").close("div");
        out.open("div", "class", "sk-row-meta").text(row.commune() + ", " + row.district() + " · " + texts.get("ProjectType.short." + row.type()) + " · " + texts.get("queue.cycles", row.cycles()))
                .element("span", "num", " · " + row.code()).element("span", "sk-p-low", row.presenter()).close("div");
    }

    private static void flags(List<WorkFlag> flags, Markup out) {
        if (flags.isEmpty()) {
            return;
        }
        out.open("div", "class", "sk-row-flags");
        for (WorkFlag flag : flags) {
            out.flag(Show.label(flag), "");
        }
        if (flags.size() > 1) {
            out.element("span", "sk-flag sk-only-phone sk-flag-more", "+" + (flags.size() - 1));
        }
        out.close("div");
    }

    private static void share(WorkRow row, Messages texts, Markup out) {
        out.open("td", "data-label", texts.get("queue.cap")).open("span", "class", "num sk-nowrap").element("b", null, Show.percent(row.ratio()));
        if (row.capPercent() == null) {
            out.close("span");
        } else {
            out.text(" / " + Show.percent(row.capPercent())).close("span").capMeter(row.ratio(), row.capPercent(), CapLook.tone(row.ratio(), row.capPercent()));
        }
        out.close("td");
    }

    private static void score(WorkRow row, Messages texts, Markup out) {
        out.open("td", "class", "sk-p-low");
        if (row.score() != null) {
            out.open("span", "class", "num").text(Show.any(row.score().min()) + " ").element("b", null, Show.any(row.score().mean()))
                    .text(" " + Show.any(row.score().max())).close("span");
            out.element("div", "sk-meta", row.supplements() != null && row.supplements() > 0 ? texts.get("queue.advice.some", row.supplements()) : texts.get("queue.advice"));
        }
        out.close("td");
    }
}
