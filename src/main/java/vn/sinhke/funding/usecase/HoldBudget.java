package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import vn.sinhke.funding.persistence.Allocations;
import vn.sinhke.funding.query.Commitments;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.reference.query.AgencySuccession;

/** Whoever approves holds the allocations that the first cycle may take from, so that two approvals never count on the same money. */
@ApplicationScoped
public class HoldBudget {
    @Inject
    Allocations allocations;

    @Inject
    AgencySuccession succession;

    /** Until the transaction ends; to be called before the money is asked for. */
    @Transactional(TxType.MANDATORY)
    public void hold(ProjectContent content, Long agencyId, LocalDate day) {
        allocations.lockOf(succession.heritage(agencyId), Commitments.year(content, day));
    }
}
