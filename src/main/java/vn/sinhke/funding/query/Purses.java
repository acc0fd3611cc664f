package vn.sinhke.funding.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.funding.domain.CycleFacts.Need;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.reference.query.AgencySuccession;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** What an agency has free for a place and a year. */
@ApplicationScoped
public class Purses {
    @Inject
    Together together;

    @Inject
    Units units;

    @Inject
    AgencySuccession succession;

    @Inject
    BusinessClock clock;

    /** Everything free of the year of an agency and of those it followed, not locked: good for showing. */
    public List<Purse> of(Long agencyId, int year) {
        return read(together.rows(lines(succession.heritage(agencyId), year)));
    }

    record Line(Long id, Long agencyId, FundingSource source, Long unitId, LocalDate expiresOn, long free) { }

    static List<Purse> read(List<Line> lines) {
        return lines.stream().map(one -> new Purse(one.id(), one.agencyId(), one.source(), one.unitId(), one.expiresOn(), Money.vnd(one.free()))).toList();
    }

    /** The same, to be read together with more. */
    public Part<?> part(Long agencyId, int year) {
        return lines(succession.heritage(agencyId), year);
    }

    static Part<Line> lines(Collection<Long> agencyIds, int year) {
        List<Object> values = new ArrayList<>(List.of(year));
        values.addAll(agencyIds);
        return Part.of(Line.class, "id", "id, agency_id, source, unit_id, expires_on, amount - assigned - carried_out",
                "FROM allocation WHERE budget_year = ? AND agency_id IN (" + "?, ".repeat(values.size() - 2) + "?)", values.toArray());
    }

    /** Those that may pay for every one of these sites: what expires first in front, then what serves the smallest place and could serve no other. */
    public List<Purse> covering(List<Purse> purses, Collection<Long> sites) {
        return purses.stream().filter(purse -> !purse.free().isZero())
                .filter(purse -> sites.stream().allMatch(site -> units.tree().isOrWasWithin(site, purse.unitId(), clock.today())))
                .sorted(Comparator.comparing(Purse::expiresOn).thenComparing(purse -> -units.tree().ancestors(purse.unitId()).size())
                        .thenComparing(Purse::allocationId)).toList();
    }

    /** What is taken from each of these, in their order, until each source has what is wanted or nothing usable on that day is left. */
    public static Map<Purse, Money> taking(Map<FundingSource, Money> wanted, List<Purse> covering, LocalDate day) {
        Map<FundingSource, Money> open = new HashMap<>(wanted);
        Map<Purse, Money> taken = new LinkedHashMap<>();
        for (Purse purse : covering.stream().filter(purse -> !day.isAfter(purse.expiresOn())).toList()) {
            Money missing = open.getOrDefault(purse.source(), Money.ZERO);
            Money part = missing.isMoreThan(purse.free()) ? purse.free() : missing;
            if (!part.isZero()) {
                taken.put(purse, part);
                open.put(purse.source(), missing.minus(part));
            }
        }
        return taken;
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
