package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sinhke.account.usecase.ConfirmIdentity;
import vn.sinhke.decision.domain.HeldOrder;
import vn.sinhke.decision.query.HeldApprovals;
import vn.sinhke.decision.query.HeldView;
import vn.sinhke.decision.query.HeldWaiting;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.usecase.KeepHeld;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Refusal;
import vn.sinhke.shared.Violation;

/**
 * A leader approves several dossiers that nothing speaks against: of one type, none with a flag. Each is judged and kept by
 * itself; all can be taken back until they take effect and get their numbers, after as many seconds as the province says.
 */
@ApplicationScoped
public class ApproveTogether {
    /** So many at once; more than that nobody has read. */
    public static final int MOST = 50;

    @Inject
    ProjectDetails details;

    @Inject
    WorkList work;

    @Inject
    HoldApproval approvals;

    @Inject
    KeepHeld held;

    @Inject
    HeldApprovals reads;

    @Inject
    EffectSchedule schedule;

    @Inject
    LegalParameters parameters;

    @Inject
    ConfirmIdentity identity;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /**
     * What is about to be approved.
     *
     * @param late whether any of them is late, so that a reason is asked for
     * @param identified whether the sum asks for the password once more
     * @param undoSeconds how long it can be taken back
     */
    public record Preview(List<WorkRow> rows, Money total, Money stateSupport, boolean late, boolean identified, int undoSeconds) implements Serializable { }

    /** Refuses a choice that cannot be approved together; a dossier that the reader may not see does not exist. */
    public Preview preview(List<Long> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Problem.RulesBroken(Violation.of("together-number", null, "together.number", MOST));
        }
        List<WorkRow> rows = ids.stream().distinct().map(id -> {
            details.visible(id);
            return work.row(id).orElseThrow(Problem.NotFound::new);
        }).toList();
        if (rows.stream().map(WorkRow::type).distinct().count() > 1) {
            throw new Problem.RulesBroken(Violation.of("together-type", null, "together.type"));
        }
        Money total = rows.stream().map(WorkRow::total).reduce(Money.ZERO, Money::plus);
        boolean late = rows.stream().anyMatch(row -> row.workingDaysLeft() != null && row.workingDaysLeft() < 0);
        Long province = details.read(rows.get(0).id()).provinceId();
        return new Preview(rows, total, rows.stream().map(WorkRow::stateSupport).reduce(Money.ZERO, Money::plus), late,
                total.dong() >= parameters.at(ParameterCode.REAUTHENTICATE_FROM, clock.today(), province).value().longValueExact(),
                parameters.at(ParameterCode.UNDO_SECONDS, clock.today(), province).intValue());
    }

    /**
     * @param seen the versions that the leader saw, by dossier, in the order of choice
     * @param password asked for where the preview said so
     * @return the batch by which all of it is read and can be taken back
     */
    public String approve(Map<Long, Integer> seen, String comment, String lateReason, String password, Messages say) {
        Preview preview = preview(List.copyOf(seen.keySet()));
        if (preview.identified()) {
            identity.demand(password);
        }
        LocalDateTime now = schedule.now();
        LocalDateTime effective = now.plusSeconds(preview.undoSeconds());
        String batch = UUID.randomUUID().toString();
        List<HeldWaiting> waiting = new ArrayList<>();
        for (WorkRow row : preview.rows()) {
            HeldOrder order = new HeldOrder(batch, row.id(), seen.get(row.id()), text(comment), text(lateReason), now, effective);
            try {
                waiting.add(new HeldWaiting(approvals.hold(order), actor.get().username(), effective));
            } catch (RuntimeException broken) {
                approvals.refused(order, String.join(" ", Refusal.sentences(broken, say)));
            }
        }
        schedule.plan(waiting);
        return batch;
    }

    /** What became of the own batch. */
    public List<HeldView> batch(String id) {
        return reads.of(id);
    }

    /** Takes back whatever of the own batch has not taken effect; how many that were. */
    public int undo(String batch) {
        return (int) held.open(batch).stream().filter(approvals::undo).count();
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
