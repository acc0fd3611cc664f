package vn.sinhke.dossier.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectRow;
import vn.sinhke.reference.query.LegalRegime;
import vn.sinhke.reference.query.LegalRegimes;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.shared.api.IfMatch;
import vn.sinhke.shared.api.JsonValues;

/** A dossier, and a line of their list, as the contract shows them. */
@ApplicationScoped
public class ProjectView {
    @Inject
    ProjectJson content;

    @Inject
    HouseholdFacts households;

    @Inject
    Units units;

    @Inject
    LegalRegimes regimes;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingDayCalendar calendar;

    public JsonObject whole(ProjectDetail dossier) {
        List<Long> ids = dossier.content().participants().stream().map(Participant::householdId).distinct().toList();
        Map<Long, String> codes = ids.isEmpty() ? Map.of() : households.at(ids, clock.today()).stream()
                .collect(Collectors.toMap(HouseholdFact::id, HouseholdFact::code));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", dossier.id().toString());
        out.put("code", dossier.code());
        out.put("state", dossier.state());
        out.put("version", dossier.version());
        out.put("etag", IfMatch.etag(dossier.version()));
        out.putAll(content.write(dossier.content(), codes));
        out.put("cycles", dossier.content().cycles());
        out.put("total", dossier.total());
        out.put("stateSupport", dossier.stateSupport());
        out.put("supportRatio", dossier.stateSupport().fractionOf(dossier.total(), 4, RoundingMode.HALF_UP));
        out.put("capPercent", dossier.capPercent());
        out.put("applicationDate", dossier.applicationDate());
        out.put("regime", regimes.at(dossier.dayOfReference(clock.today())).map(LegalRegime::code).orElse(null));
        out.put("dueOn", dossier.dueOn());
        out.put("workingDaysLeft", dossier.dueOn() == null ? null : calendar.workingDaysBetween(clock.today(), dossier.dueOn()));
        out.put("clock", dossier.clockPaused() ? "PAUSED" : dossier.dueOn() == null ? null : "RUNNING");
        out.put("returnCount", dossier.returnCount());
        out.put("newReasons", dossier.newReasons());
        out.put("adjustmentPending", dossier.adjustmentPending());
        out.put("raisedToProvince", dossier.raisedToProvince());
        out.put("ownerUnit", units.byId(dossier.ownerUnitId()).map(unit -> unit.code()).orElse(null));
        out.put("createdAt", dossier.createdAt());
        out.put("updatedAt", dossier.updatedAt());
        return (JsonObject) JsonValues.of(out);
    }

    public JsonObject row(ProjectRow row) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", row.id().toString());
        out.put("code", row.code());
        out.put("version", row.version());
        out.put("etag", IfMatch.etag(row.version()));
        out.put("name", row.name());
        out.put("type", row.type());
        out.put("state", row.state());
        out.put("component", row.component());
        out.put("manager", row.manager());
        out.put("product", row.product());
        out.put("commune", place(row.communeId()));
        out.put("district", place(row.districtId()));
        out.put("total", row.total());
        out.put("stateSupport", row.stateSupport());
        out.put("capPercent", row.capPercent());
        out.put("participantCount", row.participantCount());
        out.put("priorityShare", row.priorityShare());
        out.put("budgetYear", row.budgetYear());
        out.put("dueOn", row.dueOn());
        out.put("workingDaysLeft", row.dueOn() == null ? null : calendar.workingDaysBetween(clock.today(), row.dueOn()));
        out.put("clock", row.clockPaused() ? "PAUSED" : row.dueOn() == null ? null : "RUNNING");
        out.put("updatedAt", row.updatedAt());
        return (JsonObject) JsonValues.of(out);
    }

    private Map<String, Object> place(Long unitId) {
        return units.byId(unitId).map(unit -> {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", unit.id().toString());
            out.put("code", unit.code());
            out.put("name", unit.name());
            return out;
        }).orElse(null);
    }
}
