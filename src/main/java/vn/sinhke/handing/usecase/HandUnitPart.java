package vn.sinhke.handing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.appraisal.usecase.EndSeats;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.handing.domain.HandedKind;
import vn.sinhke.handing.domain.HandingLine;
import vn.sinhke.handing.domain.HandingOver;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.persistence.HandingOvers;
import vn.sinhke.handing.query.Place;
import vn.sinhke.handing.query.UnitDossier;
import vn.sinhke.handing.usecase.HandOverUnit.Planned;
import vn.sinhke.project.usecase.ReassignDossier;
import vn.sinhke.project.usecase.ReassignDossier.Successor;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Retried;

/** One dossier of a unit or department that ended, with its line of the record, its history and its audit line in the same transaction. */
@ApplicationScoped
class HandUnitPart {
    private static final String ACTION = "HAND_TERRITORY";

    @Inject
    AdminOnly admin;

    @Inject
    ReassignDossier reassigning;

    @Inject
    EndSeats seats;

    @Inject
    HandingOvers record;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    BusinessClock clock;

    /** Where the dossier would go, or what speaks against it; nothing changes. */
    @Transactional
    public Planned planned(Place from, UnitDossier dossier) {
        Successor successor = reassigning.successor(dossier.id());
        List<Violation> against = successor.against().isEmpty() ? seats.against(dossier.id(), successor.agency().id()) : successor.against();
        return new Planned(dossier, against.isEmpty() ? place(from, successor) : null, against);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Long begin(Place from, Warrant warrant) {
        Actor by = admin.require("HAND_OVER");
        Long id = record.add(HandingOver.ofPlace(from.unitId(), from.agencyId(), from.name(), warrant, by, clock.utc()));
        audit.append("HAND_OVER", "HandingOver", id, from.name() + " (" + from.code() + "); " + warrant.document());
        return id;
    }

    @Retried
    @Transactional(TxType.REQUIRES_NEW)
    public void hand(Long handingId, Place from, Warrant warrant, UnitDossier dossier) {
        List<Violation> against = planned(from, dossier).refused();
        if (!against.isEmpty()) {
            throw new Problem.RulesBroken(against);
        }
        Place to = place(from, reassigning.move(dossier.id()));
        record.add(line(handingId, dossier).toPlace(to.unitId(), to.agencyId(), to.name()));
        history.note("Project", dossier.id(), admin.require("HAND_OVER"), ACTION, from.name() + " (" + from.code() + ") → " + to.name() + " (" + to.code() + ") · "
                + warrant.document(), List.of());
        audit.append(ACTION, "Project", dossier.id(), from.code() + " > " + to.code() + "; " + warrant.document());
        seats.end(dossier.id());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Long handingId, UnitDossier dossier, String why) {
        record.add(line(handingId, dossier).refuse(why));
    }

    /** Of a unit the unit that followed, of a department the department. */
    private static Place place(Place from, Successor successor) {
        return from.isDepartment() ? Place.of(successor.agency()) : Place.of(successor.owner());
    }

    private static HandingLine line(Long handingId, UnitDossier dossier) {
        return new HandingLine(handingId, HandedKind.TERRITORY, dossier.id(), dossier.code(), dossier.name());
    }
}
