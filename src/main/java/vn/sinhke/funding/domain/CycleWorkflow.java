package vn.sinhke.funding.domain;

import static vn.sinhke.funding.domain.CycleAction.*;
import static vn.sinhke.funding.domain.CycleGuard.*;
import static vn.sinhke.funding.domain.CycleParty.*;
import static vn.sinhke.funding.domain.CycleState.*;
import static vn.sinhke.workflow.TransitionTable.row;

import vn.sinhke.workflow.TransitionTable;

/** Who may move a funding cycle, from where to where, and on what conditions. */
public final class CycleWorkflow {
    public static final TransitionTable<FundingCycle, CycleState, CycleAction> V1 = TransitionTable.of("cycle",
            row(PLANNED, FUND, FINANCE, FUNDED, DOSSIER_IS_APPROVED, STATE_MONEY_IS_COVERED),
            row(CARRIED_OVER, FUND, FINANCE, FUNDED, DOSSIER_IS_APPROVED, STATE_MONEY_IS_COVERED),
            row(FUNDED, CycleAction.OPEN, BUDGET_HOLDER, CycleState.OPEN, DOSSIER_IS_RUNNING,
                    PREVIOUS_CYCLE_IS_ACCEPTED, PREVIOUS_ADVANCES_ARE_CLEARED, OFFTAKE_CONTRACT_IS_VALID, PARTICIPANTS_ARE_CHECKED_AGAIN),
            row(CycleState.OPEN, ACCEPT, ACCEPTANCE_BOARD, ACCEPTED, DOSSIER_IS_RUNNING),
            row(ACCEPTED, SETTLE, FINANCE, SETTLED, NO_ADVANCE_IS_OPEN, NO_PAYMENT_IS_UNDER_WAY),
            row(FUNDED, CARRY_OVER, FINANCE, CARRIED_OVER, DOSSIER_IS_APPROVED, NO_PAYMENT_IS_UNDER_WAY),
            row(CycleState.OPEN, CARRY_OVER, FINANCE, CARRIED_OVER, DOSSIER_IS_APPROVED, NO_PAYMENT_IS_UNDER_WAY),
            row(PLANNED, CANCEL, CANCELLER, CANCELLED),
            row(FUNDED, CANCEL, CANCELLER, CANCELLED, NO_PAYMENT_IS_UNDER_WAY),
            row(CycleState.OPEN, CANCEL, CANCELLER, CANCELLED, NO_PAYMENT_IS_UNDER_WAY),
            row(CARRIED_OVER, CANCEL, CANCELLER, CANCELLED));

    private CycleWorkflow() { }
}
