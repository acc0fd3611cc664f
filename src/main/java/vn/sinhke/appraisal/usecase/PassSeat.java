package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilMeeting;
import vn.sinhke.appraisal.domain.SameName;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.LetIntoDossier;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/**
 * The seat of somebody who leaves goes to another person, by the rules of whoever is seated anew. A sheet that the leaver has locked stays
 * theirs and stops counting; one that was only begun is thrown away. Of minutes that both have signed nobody changes the council any more (ADR 104).
 */
@ApplicationScoped
public class PassSeat {
    @Inject
    AdminOnly admin;

    @Inject
    ProjectDetails projects;

    @Inject
    CouncilStore councils;

    @Inject
    Councils reads;

    @Inject
    SetCouncil setting;

    @Inject
    LetIntoDossier guests;

    @Inject
    Event<CouncilSeated> seated;

    /** Everything that speaks against it; empty for nothing. */
    @Transactional
    public List<Violation> against(Long projectId, Long fromId, Actor to) {
        admin.require("HAND_OVER");
        return councils.find(projectId).filter(council -> council.seatOf(fromId).isPresent()).map(council -> against(council, fromId, to))
                .orElseGet(() -> List.of(Violation.of("seat-held", null, "rule.seat.gone")));
    }

    @Transactional(TxType.MANDATORY)
    public void pass(Long projectId, Long fromId, Actor to) {
        Actor by = admin.require("HAND_OVER");
        Council council = councils.lock(projectId).orElseThrow(Problem.NotFound::new);
        List<Violation> broken = against(projectId, fromId, to);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        councils.sheet(council, fromId).filter(sheet -> !sheet.isLocked()).ifPresent(councils::discard);
        council.pass(fromId, to.id());
        guests.letIn(projectId, to.id());
        seated.fire(new CouncilSeated(projectId, Set.of(to.id()), council.decisionNo(), by));
        councils.flush();
    }

    private List<Violation> against(Council council, Long fromId, Actor to) {
        ProjectDetail project = projects.read(council.projectId());
        List<Violation> broken = new ArrayList<>();
        if (People.isBystander(to)) {
            broken.add(Violation.of("seat-part", null, "rule.seat.bystander", to.fullName()));
        }
        if (council.seatOf(to.id()).isPresent()) {
            broken.add(Violation.of("council-one-seat", null, "rule.seat.sits", to.fullName()));
        }
        if (project.isAuthor(to.id())) {
            broken.add(Violation.of("council-no-author", null, "rule.council.noAuthor", to.fullName()));
        }
        if (council.hasConflict(to.id())) {
            broken.add(Violation.of("no-conflict", null, "guard.no-conflict", to.fullName()));
        }
        var content = project.content();
        if (!council.isCleared(to.id())) {
            SameName.among(to.fullName(), content.leadUnit() == null ? null : content.leadUnit().representative(),
                            content.group() == null ? null : content.group().representative())
                    .ifPresent(name -> broken.add(Violation.of("council-tied", null, "rule.seat.tied", to.fullName(), name)));
        }
        if (project.state() == ProjectState.IN_APPRAISAL && !council.isSentBack()) {
            if (councils.meeting(council).filter(CouncilMeeting::isSigned).isPresent()) {
                broken.add(Violation.of("minutes-signed", null, "rule.seat.signed"));
            } else if (reads.isOpenTo(project.id(), to)) {
                broken.add(Violation.of("seat-blind", null, "rule.seat.read", to.fullName()));
            }
        }
        broken.addAll(lacking(council, project, fromId, to));
        return broken;
    }

    /** What the council would lack by the template and does not lack now. */
    private List<Violation> lacking(Council council, ProjectDetail project, Long fromId, Actor to) {
        Map<Long, Seat> now = council.seated();
        Map<Long, Seat> then = new LinkedHashMap<>();
        now.forEach((user, seat) -> then.put(user.equals(fromId) ? Long.valueOf(to.id()) : user, seat));
        List<Violation> lacking = new ArrayList<>(setting.lacking(project, then));
        lacking.removeAll(setting.lacking(project, now));
        return lacking;
    }
}
