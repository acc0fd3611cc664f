package vn.sinhke.handing.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.account.query.DelegationList;
import vn.sinhke.account.query.HeldRoles;
import vn.sinhke.appraisal.query.OwedAppraisals;
import vn.sinhke.decision.query.HeldApprovals;
import vn.sinhke.handing.domain.HandedKind;
import vn.sinhke.project.query.KeptDossiers;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;

/** Everything open that is bound to one person, and who else holds their roles; for administrators. */
@ApplicationScoped
public class OpenWork {
    @Inject
    OwedAppraisals appraisals;

    @Inject
    KeptDossiers dossiers;

    @Inject
    HeldApprovals approvals;

    @Inject
    DelegationList delegations;

    @Inject
    HeldRoles roles;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /** By kind, within a kind in the order of codes and terms. */
    public List<OpenItem> of(Long accountId) {
        requireAdmin();
        List<OpenItem> open = new ArrayList<>();
        appraisals.seats(accountId).forEach(one -> open.add(new OpenItem(HandedKind.SEAT, one.projectId(), one.projectId(), one.code(), one.name(), one.seat(), null)));
        appraisals.opinions(accountId).forEach(one -> open.add(
                new OpenItem(HandedKind.OPINION, one.requestId(), one.projectId(), one.code(), one.name(), null, one.dueOn())));
        dossiers.of(accountId).forEach(one -> open.add(new OpenItem(HandedKind.DOSSIER, one.id(), one.id(), one.code(), one.name(), one.state(), null)));
        approvals.waitingOf(accountId).forEach(one -> open.add(
                new OpenItem(HandedKind.APPROVAL, one.id(), one.projectId(), one.code(), one.name(), null, null)));
        delegations.open(accountId, clock.today()).forEach(one -> {
            boolean given = one.fromUserId().equals(accountId);
            open.add(new OpenItem(given ? HandedKind.DELEGATION_GIVEN : HandedKind.DELEGATION_RECEIVED, one.id(), null, one.documentNo(),
                    given ? one.toName() : one.fromName(), one.role(), one.validTo()));
        });
        open.sort(Comparator.comparing(OpenItem::kind));
        return open;
    }

    /** The roles that the person holds today. */
    public List<RoleCover> roles(Long accountId) {
        requireAdmin();
        return roles.of(List.of(accountId)).stream().filter(held -> !held.isEnded(clock.today()))
                .map(held -> new RoleCover(held.role(), held.place(), roles.others(held, clock.today()))).toList();
    }

    private void requireAdmin() {
        if (!actor.get().has(Role.ADMIN)) {
            throw new Problem.NotAllowed("account.adminOnly");
        }
    }
}
