package vn.sinhke.dossier.web;

import java.io.IOException;
import java.util.List;
import vn.sinhke.decision.query.WorkFlag;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.web.CapLook;
import vn.sinhke.shared.web.Drawn;
import vn.sinhke.shared.web.Markup;
import vn.sinhke.shared.web.Show;

/**
 * The rows of the queue ({@code <sk:queueRows value choosing address>}): written by Java, since 25 of them by a template took
 * as long as all statements of the page together (ADR 107). {@code address} is the list's own, to which a row adds its dossier.
 */
public final class QueueRows extends Drawn {

    @Override
    protected void draw(Markup out) throws IOException {
        Messages texts = texts();
        boolean choosing = is("choosing");
        String address = text("address");
        for (Object row : (List<?>) value("value")) {
            row((WorkRow) row, choosing, address, texts, out);
        }
    }

    private static void row(WorkRow row, boolean choosing, String address, Messages texts, Markup out) throws IOException {
        out.open("tr", "data-row", row.id());
        if (choosing) {
            box(row, texts, out);
        }
        out.open("td", "class", "is-first").deadline(row.workingDaysLeft(), row.paused()).close("td");
        out.open("td", "class", "is-full");
        name(row, address, texts, out);
        flags(row.flags(), out);
        out.close("td");
        out.open("td", "class", "is-num", "data-label", texts.get("queue.sums.phone")).element("b", null, Show.million(row.total()))
                .element("div", "sk-meta", Show.million(row.stateSupport())).close("td");
        share(row, texts, out);
        score(row, texts, out);
        out.close("tr");
    }

    private static void box(WorkRow row, Messages texts, Markup out) throws IOException {
        out.open("td", "class", "sk-box");
        if (QueuePage.isChoosable(row)) {
            out.open("input", "type", "checkbox", "data-choose", row.id() + ":" + row.version(), "data-total", row.total().dong(),
                    "data-state", row.stateSupport().dong(), "aria-label", texts.get("together.one", row.name()));
        } else {
            out.open("input", "type", "checkbox", "disabled", "disabled", "aria-label", texts.get("together.not", row.name()),
                    "title", texts.get(row.flags().contains(WorkFlag.OVER_AUTHORITY) ? "together.not.raise" : "together.not.why"));
        }
        out.close("input").close("td");
    }

    private static void name(WorkRow row, String address, Messages texts, Markup out) throws IOException {
        out.open("div", "class", "sk-row-name").open("a", "href", address + "&id=" + row.id() + "#viewer").text(row.name()).close("a").close("div");
        out.open("div", "class", "sk-row-meta").text(row.commune() + ", " + row.district() + " · " + texts.get("queue.cycles", row.cycles()))
                .element("span", "num", " · " + row.code()).element("span", "sk-p-low", row.presenter()).close("div");
    }

    private static void flags(List<WorkFlag> flags, Markup out) throws IOException {
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

    private static void share(WorkRow row, Messages texts, Markup out) throws IOException {
        out.open("td", "data-label", texts.get("queue.cap")).open("span", "class", "num sk-nowrap").element("b", null, Show.percent(row.ratio()));
        if (row.capPercent() == null) {
            out.close("span");
        } else {
            out.text(" / " + Show.percent(row.capPercent())).close("span").capMeter(row.ratio(), row.capPercent(), CapLook.tone(row.ratio(), row.capPercent()));
        }
        out.close("td");
    }

    private static void score(WorkRow row, Messages texts, Markup out) throws IOException {
        out.open("td", "class", "sk-p-low");
        if (row.score() != null) {
            out.open("span", "class", "num").text(Show.any(row.score().min()) + " ").element("b", null, Show.any(row.score().mean()))
                    .text(" " + Show.any(row.score().max())).close("span");
            out.element("div", "sk-meta", row.supplements() != null && row.supplements() > 0 ? texts.get("queue.advice.some", row.supplements()) : texts.get("queue.advice"));
        }
        out.close("td");
    }
}
