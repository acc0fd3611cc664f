package vn.sinhke.funding.domain;

import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Actor;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Party;

/** Who may move a cycle: the same parts as towards its dossier. */
public enum CycleParty implements Party<FundingCycle> {
    FINANCE {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isFinance(actor);
        }
    },
    BUDGET_HOLDER {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isHead(actor) || dossier.isFinance(actor);
        }
    },
    /** The agency's head or staff; never an author of the dossier. */
    ACCEPTANCE_BOARD {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return (dossier.isHead(actor) || dossier.isStaff(actor)) && !dossier.isAuthor(actor.id());
        }
    },
    /** The agency's head; or the leader who cancels the whole dossier. */
    CANCELLER {
        @Override
        public boolean holds(Actor actor, Standing dossier) {
            return dossier.isHead(actor) || dossier.isApprover(actor);
        }
    };

    public abstract boolean holds(Actor actor, Standing dossier);

    @Override
    public boolean holds(Actor actor, FundingCycle cycle, Occasion at) {
        return at.fact(Standing.class).map(dossier -> holds(actor, dossier)).orElse(false);
    }
}
