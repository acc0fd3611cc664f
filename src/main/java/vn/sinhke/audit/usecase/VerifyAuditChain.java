package vn.sinhke.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.sinhke.audit.domain.AuditChain;
import vn.sinhke.audit.query.AuditHead;
import vn.sinhke.audit.query.AuditRow;
import vn.sinhke.audit.query.AuditRows;
import vn.sinhke.audit.usecase.Verification.Fault;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.AccessDenied;

/** Recomputes every hash of the log, page by page, and tells the first line that was altered, deleted or moved. */
@ApplicationScoped
public class VerifyAuditChain {
    private static final int PAGE = 1000;

    @Inject
    AuditRows rows;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    public Verification verify() {
        if (!isMine()) {
            denied.fire(new AccessDenied(actor.get().username(), "VERIFY", "AuditChain", null));
            throw new Problem.NotAllowed("audit.notAllowed");
        }
        return recompute();
    }

    /** Whether the log is the actor's to verify: who keeps the system reads it only. */
    public boolean isMine() {
        return actor.get().has(Role.AUDITOR);
    }

    Verification recompute() {
        List<String> headless = rows.headless();
        if (!headless.isEmpty()) {
            return Verification.broken(0, headless.get(0), 1, Fault.EXTRA);
        }
        long entries = 0;
        String previous = AuditChain.NOTHING;
        List<AuditHead> heads = rows.heads();
        for (int i = 0; i < heads.size(); i++) {
            AuditHead head = heads.get(i);
            Walk walk = new Walk(head, previous, i == heads.size() - 1);
            Verification fault = walk.run(entries);
            if (fault != null) {
                return fault;
            }
            entries += walk.seq;
            previous = head.lastHash();
        }
        return Verification.sound(entries);
    }

    /** One chain, from its first line to its head. */
    private final class Walk {
        private final AuditHead head;
        private final boolean growing;
        private String previous;
        private long seq;

        Walk(AuditHead head, String previous, boolean growing) {
            this.head = head;
            this.previous = previous;
            this.growing = growing;
        }

        Verification run(long before) {
            List<AuditRow> page;
            do {
                page = rows.after(head.chain(), seq, PAGE);
                for (AuditRow row : page) {
                    if (seq == head.lastSeq()) {
                        return beyond(before, row);
                    }
                    Fault fault = fault(row);
                    if (fault != null) {
                        return Verification.broken(before + seq, head.chain(), seq + 1, fault);
                    }
                    seq++;
                    previous = row.hash();
                }
            } while (page.size() == PAGE);
            if (seq < head.lastSeq()) {
                return Verification.broken(before + seq, head.chain(), seq + 1, Fault.MISSING);
            }
            return previous.equals(head.lastHash()) ? null
                    : Verification.broken(before + seq, head.chain(), seq, Fault.HEAD);
        }

        /** Lines after the head's number are fine only where people go on working: the newest chain, whose head has moved. */
        private Verification beyond(long before, AuditRow row) {
            boolean moved = growing && rows.heads().stream()
                    .anyMatch(now -> now.chain().equals(head.chain()) && now.lastSeq() >= row.seq());
            if (!moved) {
                return Verification.broken(before + seq, head.chain(), row.seq(), Fault.EXTRA);
            }
            return previous.equals(head.lastHash()) ? null
                    : Verification.broken(before + seq, head.chain(), seq, Fault.HEAD);
        }

        private Fault fault(AuditRow row) {
            if (row.seq() != seq + 1) {
                return Fault.MISSING;
            }
            if (!row.prevHash().equals(previous)) {
                return Fault.UNLINKED;
            }
            return row.line().hashAfter(previous, row.chain(), row.seq()).equals(row.hash()) ? null : Fault.CHANGED;
        }
    }
}
