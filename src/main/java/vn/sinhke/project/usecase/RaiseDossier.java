package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.sinhke.project.domain.AuthorityFacts;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.project.query.DistrictAuthority;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Rights;

/** A district's project comes before the province's leaders, as far as the dossier itself is concerned; its state and its term stay (ADR 110). */
@ApplicationScoped
public class RaiseDossier {
    @Inject
    ProjectDetails details;

    @Inject
    Projects projects;

    @Inject
    DistrictAuthority authority;

    @Inject
    CurrentActor actor;

    @Inject
    Rights rights;

    @Inject
    BusinessClock clock;

    /**
     * By what it was raised.
     *
     * @param actingFor the power by which the actor did so, null for an own office
     */
    public record Raised(Money amount, AuthorityFacts authority, Actor.Delegated actingFor) { }

    /**
     * Within the caller's transaction; asks in the order of the workflow's engine: version, state, right, rule.
     *
     * @param at with the facts of the council
     * @param act what the refusal and the audit call it
     */
    @Transactional(TxType.MANDATORY)
    public Raised raise(Long id, int seen, Occasion at, Enum<?> act) {
        details.visible(id);
        Project project = projects.get(id);
        if (seen != project.version()) {
            throw new Problem.Stale(project.version());
        }
        if (project.state() != ProjectState.PENDING_APPROVAL) {
            throw new Problem.NotPossible(act, project.state());
        }
        ProjectParty party = ProjectParty.DISTRICT_APPROVER;
        rights.demand(party.holds(actor.get(), project, at), party.name(), act.name(), "Project", id);
        AuthorityFacts limit = authority.on(at.day(), project.provinceId());
        if (project.isRaisedToProvince()) {
            throw new Problem.RulesBroken(Violation.of("raise-once", null, "rule.raise.once"));
        }
        limit.abolished(project).ifPresent(broken -> {
            throw new Problem.RulesBroken(broken);
        });
        if (limit.covers(project.stateSupport())) {
            throw new Problem.RulesBroken(Violation.of("raise-above", "budget", "rule.raise.above", project.stateSupport(), limit.limit(), limit.article(), limit.from()));
        }
        Actor.Delegated power = party.onBehalfOf(actor.get(), project, at).orElse(null);
        project.raisedToProvince(actor.get().id());
        project.edited(clock.utc());
        projects.flush();
        return new Raised(project.stateSupport(), limit, power);
    }
}
