package vn.sinhke.household.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import vn.sinhke.household.domain.HouseholdSupport;
import vn.sinhke.household.persistence.Households;
import vn.sinhke.household.persistence.Supports;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Period;

/**
 * The ledger of what households receive, written in the transaction of whoever gives. First lock, then ask
 * {@link vn.sinhke.household.query.SupportOverlaps}, then claim: so nobody is promised the same thing twice.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SupportLedger {
    @Inject
    Households households;

    @Inject
    Supports supports;

    @Inject
    BusinessClock clock;

    /** Holds these households until the transaction ends; others who claim for them wait. */
    public void lock(Collection<Long> householdIds) {
        households.lock(householdIds);
    }

    /**
     * Writes what a project gives to these households and for which days; an earlier claim of the same project is replaced.
     *
     * @param productKey what makes two products the same, however it was typed
     */
    public void claim(Long projectId, String projectCode, String productKey, String product, LocalDate from, LocalDate to,
            Collection<Long> householdIds) {
        supports.withdraw(HouseholdSupport.PROJECT, projectId);
        Period period = new Period(from, to);
        new TreeSet<>(householdIds).forEach(id -> supports.add(
                new HouseholdSupport(id, projectId, projectCode, productKey, product, period, clock.utc())));
    }

    /** Adds a household to those to whom a project gives, such as one to which stock is handed on; one that it gives to already stays as it is. */
    public void claimAlso(Long projectId, String projectCode, String product, LocalDate from, LocalDate to, Long householdId) {
        if (!supports.has(HouseholdSupport.PROJECT, projectId, householdId)) {
            supports.add(new HouseholdSupport(householdId, projectId, projectCode, product, product, new Period(from, to), clock.utc()));
        }
    }

    /** What the project gives lasts until a later day. */
    public void extend(Long projectId, LocalDate to) {
        supports.extend(HouseholdSupport.PROJECT, projectId, to);
    }

    /** The project gives no more from this day on, or never will. */
    public void release(Long projectId, LocalDate day) {
        supports.release(HouseholdSupport.PROJECT, projectId, day);
    }
}
