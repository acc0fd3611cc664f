package vn.sinhke.dossier.web;

import java.util.Map;
import vn.sinhke.decision.query.WorkFacets;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.web.Drawn;
import vn.sinhke.shared.web.Markup;
import vn.sinhke.shared.web.Show;

/** The filters of the leaders' queue with what each would show ({@code <sk:queueFilters of>}). */
public final class QueueFilters extends Drawn {

    @Override
    protected void draw(Markup out) {
        QueuePage of = (QueuePage) value("of");
        QueueChoice choice = of.getChoice();
        WorkFacets facets = of.getFacets();
        Messages texts = texts();
        out.open("div", "class", "sk-filterchips");
        for (ProjectType type : ProjectType.values()) {
            out.filterChip(of.hrefOfType(type), Show.label(type), Long.toString(facets.ofType(type)), choice.type() == type, true);
        }
        districts(of, choice.districtId(), texts, out);
        out.filterChip(of.hrefOfFlag(true), texts.get("queue.flagged"), Long.toString(facets.flagged()), Boolean.TRUE.equals(choice.flagged()), true);
        out.filterChip(of.hrefOfFlag(false), texts.get("queue.unflagged"), Long.toString(facets.unflagged()), Boolean.FALSE.equals(choice.flagged()), true);
        out.filterChip(of.hrefOfSoon(), texts.get("queue.soon"), Long.toString(facets.soon()), choice.soon(), true);
        out.close("div");
    }

    private static void districts(QueuePage of, Long chosen, Messages texts, Markup out) {
        out.open("details", "class", "sk-more sk-filtermenu").open("summary", "class", chosen == null ? "sk-filterchip" : "sk-filterchip is-on")
                .text(chosen == null ? texts.get("queue.district") : of.district(chosen)).icon("down").close("summary").open("div", "class", "sk-pop");
        if (chosen != null) {
            out.open("a", "href", of.hrefOfDistrict(null)).text(texts.get("queue.district.all")).close("a").open("hr").close("hr");
        }
        for (Map.Entry<Long, Long> one : of.getDistricts()) {
            out.open("a", "href", of.hrefOfDistrict(one.getKey()), "aria-current", one.getKey().equals(chosen) ? "true" : null)
                    .text(of.district(one.getKey()) + " · ").element("span", "num", one.getValue()).close("a");
        }
        out.close("div").close("details");
    }

    /** The tabs of the queue with their counts ({@code <sk:queueTabs of>}). */
    public static final class Tabs extends Drawn {
        @Override
        protected void draw(Markup out) {
            QueuePage of = (QueuePage) value("of");
            out.open("ul", "class", "sk-tabs");
            for (WorkTab tab : WorkTab.QUEUE) {
                out.tab(of.hrefOf(tab), Show.label(tab), of.count(tab), tab == of.getCurrent());
            }
            out.close("ul");
        }
    }
}
