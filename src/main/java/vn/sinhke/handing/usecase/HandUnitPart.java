package vn.sinhke.handing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.handing.domain.HandedKind;
import vn.sinhke.handing.domain.HandingLine;
import vn.sinhke.handing.domain.HandingOver;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.persistence.HandingOvers;
import vn.sinhke.handing.query.UnitDossier;
import vn.sinhke.project.usecase.ReassignDossier;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Retried;

/** One dossier of a dissolved unit, with its line of the record, its history and its audit line in the same transaction. */
@ApplicationScoped
class HandUnitPart {
    private static final String ACTION = "HAND_TERRITORY";

    @Inject
    AdminOnly admin;

    @Inject
    ReassignDossier reassigning;

    @Inject
    HandingOvers record;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    BusinessClock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public Long begin(UnitView unit, Warrant warrant) {
        Actor by = admin.require("HAND_OVER");
        Long id = record.add(HandingOver.ofUnit(unit.id(), unit.name(), warrant, by, clock.utc()));
        audit.append("HAND_OVER", "HandingOver", id, unit.name() + " (" + unit.code() + "); " + warrant.document());
        return id;
    }

    @Retried
    @Transactional(TxType.REQUIRES_NEW)
    public void hand(Long handingId, UnitView from, Warrant warrant, UnitDossier dossier) {
        UnitView to = reassigning.move(dossier.id());
        record.add(line(handingId, dossier).toUnit(to.id(), to.name()));
        history.note("Project", dossier.id(), admin.require("HAND_OVER"), ACTION, from.name() + " (" + from.code() + ") → " + to.name() + " (" + to.code() + ") · "
                + warrant.document(), List.of());
        audit.append(ACTION, "Project", dossier.id(), from.code() + " > " + to.code() + "; " + warrant.document());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Long handingId, UnitDossier dossier, String why) {
        record.add(line(handingId, dossier).refuse(why));
    }

    private static HandingLine line(Long handingId, UnitDossier dossier) {
        return new HandingLine(handingId, HandedKind.TERRITORY, dossier.id(), dossier.code(), dossier.name());
    }
}
