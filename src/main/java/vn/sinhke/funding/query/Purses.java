package vn.sinhke.funding.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sinhke.funding.domain.CycleFacts.Need;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Money;

/** What an agency has free for a place and a year. */
@ApplicationScoped
public class Purses {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Units units;

    /** Everything free of an agency's year, not locked: good for showing and for the approval's question. */
    public List<Purse> of(Long agencyId, int year) {
        return em.createQuery("SELECT a.id, a.source, a.unitId, a.expiresOn, a.amount - a.assigned - a.carriedOut"
                        + " FROM Allocation a WHERE a.agencyId = :agency AND a.budgetYear = :year ORDER BY a.id", Object[].class)
                .setParameter("agency", agencyId).setParameter("year", year).getResultList().stream()
                .map(row -> new Purse((Long) row[0], (FundingSource) row[1], (Long) row[2], (LocalDate) row[3],
                        Money.vnd(((Number) row[4]).longValue()))).toList();
    }

    /** Those that may pay for every one of these sites, those that expire first in front. */
    public List<Purse> covering(List<Purse> purses, Collection<Long> sites) {
        return purses.stream().filter(purse -> !purse.free().isZero())
                .filter(purse -> sites.stream().allMatch(site -> units.isWithin(site, purse.unitId())))
                .sorted(Comparator.comparing(Purse::expiresOn).thenComparing(Purse::allocationId)).toList();
    }

    /** For each wanted source what the purses hold in force and what of them has expired. */
    public static List<Need> needs(Map<FundingSource, Money> wanted, List<Purse> covering, LocalDate day) {
        return wanted.entrySet().stream().filter(entry -> !entry.getValue().isZero()).map(entry -> {
            List<Purse> own = covering.stream().filter(purse -> purse.source() == entry.getKey()).toList();
            return new Need(entry.getKey(), entry.getValue(),
                    sum(own.stream().filter(purse -> !day.isAfter(purse.expiresOn())).toList()),
                    sum(own.stream().filter(purse -> day.isAfter(purse.expiresOn())).toList()));
        }).toList();
    }

    private static Money sum(List<Purse> purses) {
        return purses.stream().map(Purse::free).reduce(Money.ZERO, Money::plus);
    }
}
