package vn.sinhke.handing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sinhke.account.usecase.AdminOnly;
import vn.sinhke.account.usecase.EndDelegation;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.usecase.PassOpinion;
import vn.sinhke.appraisal.usecase.PassSeat;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.decision.usecase.KeepHeld;
import vn.sinhke.handing.domain.HandedKind;
import vn.sinhke.handing.domain.HandingLine;
import vn.sinhke.handing.domain.HandingOver;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.persistence.HandingOvers;
import vn.sinhke.handing.query.OpenItem;
import vn.sinhke.handing.usecase.HandOver.Planned;
import vn.sinhke.project.usecase.PassDossier;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Refusal;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Retried;

/** One part of a handing over, all of one dossier or one delegation, with its lines of the record in the same transaction. */
@ApplicationScoped
class HandPart {
    @Inject
    AdminOnly admin;

    @Inject
    PassSeat seats;

    @Inject
    PassOpinion opinions;

    @Inject
    PassDossier dossiers;

    @Inject
    Councils councils;

    @Inject
    KeepHeld held;

    @Inject
    EndDelegation delegations;

    @Inject
    HandingOvers record;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    BusinessClock clock;

    /** Who leaves, in which handing over. */
    record Leaver(Long handingId, Long id, String name, String username, Warrant warrant) { }

    @Transactional(TxType.REQUIRES_NEW)
    public Long begin(Long fromId, String fromName, Warrant warrant) {
        Actor by = admin.require("HAND_OVER");
        Long id = record.add(HandingOver.ofPerson(fromId, fromName, warrant, by, clock.utc()));
        audit.append("HAND_OVER", "HandingOver", id, fromName + "; " + warrant.document());
        return id;
    }

    /** What speaks against this person taking the piece. */
    @Transactional
    public List<Violation> against(Long fromId, OpenItem item, Actor to) {
        return switch (item.kind()) {
            case SEAT -> seats.against(item.projectId(), fromId, to);
            case OPINION -> opinions.against(item.projectId(), item.ref(), fromId, to);
            case DOSSIER -> {
                List<Violation> broken = new ArrayList<>(dossiers.against(item.projectId(), fromId, to));
                if (councils.facts(item.projectId(), to.id(), clock.today()).memberIds().contains(to.id())) {
                    broken.add(Violation.of("keeper-council", null, "handing.keeper.council", to.fullName()));
                }
                yield broken;
            }
            default -> List.of();
        };
    }

    /** Hands over what may be, and writes down what stays and why. */
    @Retried
    @Transactional(TxType.REQUIRES_NEW)
    public void hand(Leaver from, List<Planned> part, Map<String, Actor> takers) {
        for (Planned one : part) {
            OpenItem item = one.item();
            HandingLine line = line(from, item);
            if (!item.kind().isPassed()) {
                end(from, item);
                record.add(line);
                continue;
            }
            Actor to = one.holder() == null ? null : takers.get(one.holder().username());
            List<Violation> broken = to == null ? List.of(Violation.of("handing-nobody", null, "handing.nobody")) : against(from.id(), item, to);
            if (broken.isEmpty()) {
                pass(from, item, to);
                record.add(line.toPerson(to.id(), to.fullName()));
            } else {
                record.add(line.refuse(sentences(broken)));
            }
        }
    }

    /** Writes down that nothing of the part was handed over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Leaver from, List<Planned> part, String why) {
        part.forEach(one -> record.add(line(from, one.item()).refuse(why)));
    }

    private void pass(Leaver from, OpenItem item, Actor to) {
        switch (item.kind()) {
            case SEAT -> seats.pass(item.projectId(), from.id(), to);
            case OPINION -> opinions.pass(item.projectId(), item.ref(), from.id(), to);
            case DOSSIER -> dossiers.pass(item.projectId(), from.id(), to);
            default -> throw new IllegalArgumentException(item.kind() + " ends");
        }
        tell(item, from.name() + " → " + to.fullName() + " · " + from.warrant().document(), from.username() + " > " + to.username(), from);
    }

    private void end(Leaver from, OpenItem item) {
        String why = "handing " + from.handingId() + ", " + from.warrant().document();
        boolean ended = item.kind() == HandedKind.APPROVAL ? held.withdraw(item.ref(), from.id()) : delegations.end(item.ref(), from.id(), why);
        if (!ended) {
            throw new Problem.RulesBroken(Violation.of("handing-ended", null, "handing.ended"));
        }
        if (item.projectId() != null) {
            tell(item, from.name() + " · " + from.warrant().document(), from.username(), from);
        }
    }

    private void tell(OpenItem item, String words, String people, Leaver from) {
        String action = "HAND_" + item.kind();
        history.note("Project", item.projectId(), admin.require("HAND_OVER"), action, words, List.of());
        audit.append(action, "Project", item.projectId(), people + "; " + from.warrant().document());
    }

    private static HandingLine line(Leaver from, OpenItem item) {
        return new HandingLine(from.handingId(), item.kind(), item.projectId(), item.reference(), item.title());
    }

    private static String sentences(List<Violation> broken) {
        Messages say = Messages.in(Messages.VIETNAMESE);
        return String.join(" ", broken.stream().map(one -> Refusal.sentence(one, say)).toList());
    }
}
