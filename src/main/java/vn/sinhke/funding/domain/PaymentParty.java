package vn.sinhke.funding.domain;

import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Actor;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Party;

/** Who may move a payment: whoever asks does not approve. */
public enum PaymentParty implements Party<Payment> {
    /** Finance of the managing agency, or officers of the unit that the dossier belongs to. */
    PAYMENT_REQUESTER {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isFinance(actor) || dossier.isApplicant(actor);
        }
    },
    FINANCE {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isFinance(actor);
        }
    },
    PAYMENT_APPROVER {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isHead(actor);
        }
    },
    BUDGET_HOLDER {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isHead(actor) || dossier.isFinance(actor);
        }
    };

    public abstract boolean holds(Actor actor, Standing dossier);

    @Override
    public boolean holds(Actor actor, Payment payment, Occasion at) {
        return at.fact(Standing.class).map(dossier -> holds(actor, dossier)).orElse(false)
                && (this != PAYMENT_APPROVER || !payment.isRequester(actor.id()));
    }
}
