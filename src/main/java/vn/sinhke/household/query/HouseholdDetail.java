package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.household.domain.EffectiveClass;
import vn.sinhke.household.domain.Identity;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Filters;

/** One household with its reviews and supports, for those who may know of it. */
@ApplicationScoped
public class HouseholdDetail {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    VisibleHouseholds visible;

    @Inject
    EscapeMonths escapeMonths;

    @Inject
    BusinessClock clock;

    /** Empty when there is no such household or the actor may not know of it. */
    public Optional<HouseholdView> find(Long id) {
        Filters where = new Filters().eq("h.id", id);
        visible.narrow(where);
        return id == null ? Optional.empty() : where.bind(em.createQuery("SELECT h.id, h.version, h.code, h.headName,"
                + " h.headIdentity, h.place.village, h.place.communeId, h.place.districtId, h.members,"
                + " h.traits.ethnicMinority, h.traits.womanHeaded, h.traits.merit, h.traits.disabled, h.registeredOn"
                + " FROM Household h" + where.where(), Object[].class)).getResultStream().findFirst().map(this::view);
    }

    private HouseholdView view(Object[] row) {
        Long id = (Long) row[0];
        Long communeId = (Long) row[6];
        Long districtId = (Long) row[7];
        LocalDate day = clock.today();
        boolean mine = visible.mayRevealIdentity(communeId, districtId);
        List<ReviewLine> reviews = reviews(id);
        Optional<ReviewLine> now = reviews.stream().filter(one -> !one.from().isAfter(day)).findFirst();
        return new HouseholdView(id, (Integer) row[1], (String) row[2], (String) row[3], Identity.masked((String) row[4]),
                (String) row[5], communeId, districtId, (Integer) row[8], (Boolean) row[9], (Boolean) row[10],
                (Boolean) row[11], (Boolean) row[12], (LocalDate) row[13], day,
                now.map(one -> EffectiveClass.at(day, one.reviewedClass(), one.leftPovertyOn(), escapeMonths.at(day))).orElse(null),
                now.map(ReviewLine::leftPovertyOn).map(left -> EffectiveClass.monthsBegun(left, day)).orElse(null),
                mine, reviews, supports(id), circumstances(id), persons(id, mine));
    }

    private List<ReviewLine> reviews(Long id) {
        return em.createQuery("SELECT NEW vn.sinhke.household.query.ReviewLine(r.effectiveFrom, r.reviewedClass,"
                + " r.leftPovertyOn, r.deficits, r.incomePerPerson, r.cause, r.decisionNo, r.decisionDate)"
                + " FROM HouseholdReview r WHERE r.household.id = :id ORDER BY r.effectiveFrom DESC", ReviewLine.class)
                .setParameter("id", id).getResultList();
    }

    private List<CircumstanceLine> circumstances(Long id) {
        return em.createQuery("SELECT NEW vn.sinhke.household.query.CircumstanceLine(c.from, c.place.village, c.place.communeId,"
                + " c.place.districtId, c.traits.ethnicMinority, c.traits.womanHeaded, c.traits.merit, c.traits.disabled, c.evidence)"
                + " FROM Circumstances c WHERE c.household.id = :id ORDER BY c.from DESC", CircumstanceLine.class)
                .setParameter("id", id).getResultList();
    }

    private List<MemberLine> persons(Long id, boolean withNames) {
        return em.createQuery("SELECT NEW vn.sinhke.household.query.MemberLine(m.id, m.fullName, m.kinship, m.birthYear, m.woman,"
                + " m.canWork, m.joinedOn, m.leftOn) FROM HouseholdMember m WHERE m.household.id = :id ORDER BY m.joinedOn, m.id",
                MemberLine.class).setParameter("id", id).getResultStream().map(one -> withNames ? one : one.nameless()).toList();
    }

    private List<SupportLine> supports(Long id) {
        return em.createQuery("SELECT NEW vn.sinhke.household.query.SupportLine(s.sourceType, s.sourceId, s.sourceCode,"
                + " s.product, s.fromDay, s.toDay, s.releasedOn) FROM HouseholdSupport s WHERE s.householdId = :id"
                + " ORDER BY s.fromDay DESC, s.id DESC", SupportLine.class).setParameter("id", id).getResultList();
    }
}
