package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.persistence.Households;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.shared.Problem;

/** Shows the whole personal number of a household's head to an officer of its commune or district, and keeps that in the log. */
@ApplicationScoped
public class RevealIdentity {
    private static final String ACTION = "REVEAL_IDENTITY";

    @Inject
    RegisterDesk desk;

    @Inject
    Households households;

    @Inject
    AuditLog audit;

    /** The number; empty when none is known. */
    @Transactional
    public String reveal(Long id) {
        HouseholdView seen = desk.mine(ACTION, id, "household.identity.notYours");
        Household household = households.find(id).orElseThrow(Problem.NotFound::new);
        audit.append(ACTION, RegisterDesk.SUBJECT, seen.id().toString(), seen.code());
        return household.headIdentity() == null ? "" : household.headIdentity();
    }
}
