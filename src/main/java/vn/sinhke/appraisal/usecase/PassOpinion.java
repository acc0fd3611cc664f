package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.appraisal.domain.OpinionRequest;
import vn.sinhke.appraisal.persistence.OpinionRequests;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.LetIntoDossier;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** An opinion that somebody who leaves was asked for and owes is owed by another person, by the rules of whoever is asked anew. */
@ApplicationScoped
public class PassOpinion {
    @Inject
    AdminOnly admin;

    @Inject
    ProjectDetails projects;

    @Inject
    OpinionRequests requests;

    @Inject
    LetIntoDossier guests;

    @Inject
    Event<OpinionMoved> moved;

    /** Everything that speaks against it; empty for nothing. */
    @Transactional
    public List<Violation> against(Long projectId, Long requestId, Long fromId, Actor to) {
        admin.require("HAND_OVER");
        return requests.find(projectId, requestId).map(request -> against(request, fromId, to)).orElseGet(PassOpinion::gone);
    }

    @Transactional(TxType.MANDATORY)
    public void pass(Long projectId, Long requestId, Long fromId, Actor to) {
        Actor by = admin.require("HAND_OVER");
        OpinionRequest request = requests.lock(projectId, requestId).orElseThrow(Problem.NotFound::new);
        List<Violation> broken = against(request, fromId, to);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        request.pass(to.id());
        guests.letIn(projectId, to.id());
        moved.fire(new OpinionMoved(projectId, to.id(), false, request.dueOn(), by));
    }

    private List<Violation> against(OpinionRequest request, Long fromId, Actor to) {
        if (request.isAnswered() || !request.userId().equals(fromId)) {
            return gone();
        }
        List<Violation> broken = new ArrayList<>();
        if (People.isBystander(to)) {
            broken.add(Violation.of("opinion-part", null, "rule.seat.bystander", to.fullName()));
        }
        if (request.askedBy() == to.id() || projects.read(request.projectId()).isAuthor(to.id())) {
            broken.add(Violation.of("opinion-party", null, "rule.opinion.party", to.fullName()));
        } else if (requests.isOpen(request.projectId(), to.id())) {
            broken.add(Violation.of("opinion-open", null, "rule.opinion.open", to.fullName()));
        }
        return broken;
    }

    private static List<Violation> gone() {
        return List.of(Violation.of("opinion-owed", null, "rule.opinion.gone"));
    }
}
