package vn.sinhke.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.decision.query.RaisingView;
import vn.sinhke.decision.query.Raisings;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.query.PapersLacking;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.web.MessageMap;

/** What the leader's viewer shows of one dossier, gathered from the houses. */
@ApplicationScoped
public class QueueReads {
    @Inject
    ProjectDetails projects;

    @Inject
    PapersLacking papers;

    @Inject
    WorkList work;

    @Inject
    Councils councils;

    @Inject
    Decisions decisions;

    @Inject
    Raisings raisings;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    ProjectDetail project(Long id) {
        return projects.of(id);
    }

    WorkRow row(Long id) {
        return work.row(id).orElseThrow(Problem.NotFound::new);
    }

    /** The papers that the dossier lacks of those that it had or had to have. */
    List<AttachmentKind> lacking(ProjectDetail project) {
        return papers.of(project).stream().map(PaperState::kind).toList();
    }

    CouncilView council(Long id) {
        return councils.view(id, actor.get().id()).orElse(null);
    }

    DecisionView decision(Long id) {
        return decisions.approval(id).orElse(null);
    }

    /** How it came before the province; null where it did not. */
    RaisingView raising(Long id) {
        return raisings.last(id).orElse(null);
    }

    /** In which capacity the reader would sign: in their own right, or by a power received, then with whose and by which document. */
    String capacity(ProjectDetail project) {
        Actor who = actor.get();
        boolean province = project.isDecidedByProvince();
        Role role = province ? Role.PROVINCE_LEADER : Role.DISTRICT_LEADER;
        if (who.has(role, province ? project.provinceId() : project.districtId())) {
            return decisions.capacity(who.id(), null);
        }
        return who.delegations().stream().filter(power -> power.role() == role && power.isInForce(clock.today())
                        && power.covers(project.content().type(), project.stateSupport(), Set.of(project.provinceId(), project.districtId(), project.communeId()))).findFirst()
                .map(power -> decisions.capacity(who.id(), power) + " · " + MessageMap.now().get("decision.for", power.fromName(), power.documentNo())).orElse(null);
    }
}
