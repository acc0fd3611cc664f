package vn.sinhke.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.decision.domain.Decision;
import vn.sinhke.decision.domain.DecisionAct;
import vn.sinhke.decision.domain.Raising;
import vn.sinhke.decision.persistence.RaisingStore;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.project.usecase.RaiseDossier;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Retried;

/**
 * Whoever decides for a district puts before the province what is above the district's authority (trình cấp tỉnh): all that they may do
 * with such a dossier. It stays in its state and its term runs on; the province's leaders decide on it from now on (ADR 110).
 */
@ApplicationScoped
public class RaiseToProvince {
    private static final int LONGEST_REMARK = 4000;

    @Inject
    Councils councils;

    @Inject
    RaiseDossier dossiers;

    @Inject
    Decisions decisions;

    @Inject
    RaisingStore store;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Event<RaisedToProvince> raised;

    /**
     * @param seen the version that the person saw
     * @param remark what the district has to say to it; null or blank for nothing
     * @return the number of the record
     */
    @Retried
    @Transactional
    public Long raise(Long projectId, int seen, String remark) {
        Actor who = actor.get();
        LocalDate today = clock.today();
        String said = remark == null || remark.isBlank() ? null : VietnameseText.nfc(remark.strip());
        if (said != null && said.length() > LONGEST_REMARK) {
            throw new Problem.RulesBroken(Violation.of("raise-remark", "comment", "rule.raise.remark", LONGEST_REMARK));
        }
        Occasion at = Occasion.on(today).asking(CouncilFacts.class, () -> councils.facts(projectId, who.id(), today));
        RaiseDossier.Raised done = dossiers.raise(projectId, seen, at, DecisionAct.RAISE_TO_PROVINCE);
        Decision.Signature by = new Decision.Signature(who.id(), who.fullName(), decisions.capacity(who.id(), done.actingFor()), done.actingFor());
        Raising kept = store.add(new Raising(projectId, by, done.amount(), done.authority(), said, today, clock.utc()));
        raised.fire(new RaisedToProvince(projectId, done.amount(), who));
        history.note("Project", projectId, who, done.actingFor(), DecisionAct.RAISE_TO_PROVINCE.name(), said, List.of());
        audit.append(DecisionAct.RAISE_TO_PROVINCE.name(), "Project", projectId, "raising " + kept.id() + ", " + done.amount().dong() + " above "
                + done.authority().limit().dong());
        return kept.id();
    }
}
