package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;

/** A line of the work list as the contract shows it. */
@ApplicationScoped
public class QueueJson {
    public JsonObject row(WorkRow row) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", row.id().toString());
        out.put("code", row.code());
        out.put("etag", IfMatch.etag(row.version()));
        out.put("name", row.name());
        out.put("type", row.type());
        out.put("state", row.state());
        out.put("manager", row.manager());
        out.put("commune", row.commune());
        out.put("district", row.district());
        out.put("cycles", row.cycles());
        out.put("total", row.total());
        out.put("stateSupport", row.stateSupport());
        out.put("capPercent", row.capPercent());
        out.put("ratio", row.ratio());
        out.put("score", row.score());
        out.put("dueOn", row.dueOn());
        out.put("workingDaysLeft", row.workingDaysLeft());
        out.put("clock", row.paused() ? "PAUSED" : row.dueOn() == null ? null : "RUNNING");
        out.put("flags", row.flags());
        out.put("returnCount", row.returnCount());
        out.put("newReasons", row.newReasons());
        out.put("missingPapers", row.missingPapers());
        out.put("presenter", row.presenter());
        out.put("task", row.task());
        return (JsonObject) JsonValues.of(out);
    }
}
