package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.project.query.KeptDossiers;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Occasion;

/** Another officer of the unit follows a dossier up in the stead of its author, who stays its author. */
@ApplicationScoped
public class PassDossier {
    @Inject
    AdminOnly admin;

    @Inject
    Projects projects;

    @Inject
    KeptDossiers kept;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /** Everything that speaks against it; empty for nothing. */
    @Transactional
    public List<Violation> against(Long projectId, Long fromId, Actor to) {
        admin.require("HAND_OVER");
        if (kept.of(fromId).stream().noneMatch(one -> one.id().equals(projectId))) {
            return List.of(Violation.of("keeper-held", null, "rule.keeper.gone"));
        }
        Project project = projects.get(projectId);
        List<Violation> broken = new ArrayList<>();
        if (!ProjectParty.APPLICANT.holds(to, project, Occasion.on(clock.today()))) {
            broken.add(Violation.of("keeper-office", null, "rule.keeper.office", to.fullName(), units.name(project.ownerUnitId())));
        }
        if (project.acceptedBy() != null && project.acceptedBy() == to.id()) {
            broken.add(Violation.of("keeper-appraiser", null, "rule.keeper.appraiser", to.fullName()));
        }
        return broken;
    }

    @Transactional(TxType.MANDATORY)
    public void pass(Long projectId, Long fromId, Actor to) {
        List<Violation> broken = against(projectId, fromId, to);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        projects.keep(projectId, to.id(), clock.utc());
    }
}
