package vn.sinhke.dossier.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.RowId;

/**
 * What of the queue somebody looks at, as it stands in the address; whatever is no choice there counts as none.
 *
 * @param flagged only with or only without flags; null for both
 * @param soon only late or due within two working days
 */
public record QueueChoice(WorkTab tab, ProjectType type, Long districtId, Boolean flagged, boolean soon) implements Serializable {
    /** Where everything of the tab is seen. */
    static final QueueChoice WAITING = new QueueChoice(WorkTab.WAITING_FOR_ME, null, null, null, false);

    /** What of an address is a choice. */
    static final Set<String> KEYS = Set.of("tab", "type", "district", "flag", "soon");

    static QueueChoice of(UnaryOperator<String> asked) {
        String tab = asked.apply("tab");
        String type = asked.apply("type");
        String district = asked.apply("district");
        String flag = asked.apply("flag");
        return new QueueChoice(WorkTab.QUEUE.stream().filter(one -> one.name().equals(tab)).findFirst().orElse(WorkTab.WAITING_FOR_ME),
                Arrays.stream(ProjectType.values()).filter(one -> one.name().equals(type)).findFirst().orElse(null),
                RowId.isOne(district) ? RowId.of(district) : null,
                "1".equals(flag) ? Boolean.TRUE : "0".equals(flag) ? Boolean.FALSE : null, "1".equals(asked.apply("soon")));
    }

    /** The inverse of {@link #query}. */
    static QueueChoice parsed(String query) {
        Map<String, String> parts = new HashMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            parts.put(pair[0], pair.length < 2 ? "" : pair[1]);
        }
        return of(parts::get);
    }

    /** Another tab begins with all of it. */
    QueueChoice of(WorkTab other) {
        return new QueueChoice(other, null, null, null, false);
    }

    QueueChoice with(ProjectType other) {
        return new QueueChoice(tab, other, districtId, flagged, soon);
    }

    QueueChoice in(Long district) {
        return new QueueChoice(tab, type, district, flagged, soon);
    }

    QueueChoice flagged(Boolean other) {
        return new QueueChoice(tab, type, districtId, other, soon);
    }

    QueueChoice soon(boolean other) {
        return new QueueChoice(tab, type, districtId, flagged, other);
    }

    /** Who approves sees what waits for approval; heads of departments see all their work. */
    boolean isToDecide(Actor who) {
        return tab == WorkTab.WAITING_FOR_ME && WorkList.decides(who);
    }

    WorkFilter filter(Actor who) {
        WorkFilter filter = WorkFilter.of(tab);
        filter.setType(type);
        filter.setDistrictId(districtId);
        filter.setFlagged(flagged);
        filter.setSoon(soon);
        filter.setToDecide(isToDecide(who));
        return filter;
    }

    /** The part of the address behind the question mark. */
    public String query() {
        return "tab=" + tab + (type == null ? "" : "&type=" + type) + (districtId == null ? "" : "&district=" + districtId)
                + (flagged == null ? "" : "&flag=" + (flagged ? 1 : 0)) + (soon ? "&soon=1" : "");
    }
}
