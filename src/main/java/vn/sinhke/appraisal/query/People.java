package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Role;

/** Finds the people whom a head may seat, or ask. */
@ApplicationScoped
public class People {
    private static final String PERSON =
            "SELECT NEW vn.sinhke.appraisal.query.Person(a.id, a.username, a.fullName, a.title) FROM Account a";

    private static final String HOLDS = "EXISTS (SELECT g.id FROM RoleGrant g WHERE g.userId = a.id AND g.validFrom <= ? AND (g.validTo IS NULL OR g.validTo >= ?)";
    private static final String TAKES_PART = HOLDS + ") AND NOT " + HOLDS + " AND g.role IN ?)";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    Agencies agencies;

    /** The active account that somebody means by this user name, in whatever case it was typed. */
    public Optional<Person> byUsername(String typed) {
        String name = username(typed);
        return Optional.ofNullable(byUsername(List.of(name)).get(name));
    }

    /** A user name as it is kept; empty for none. */
    public static String username(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Active accounts by their user names. */
    public Map<String, Person> byUsername(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(PERSON + " WHERE a.active = TRUE AND a.username IN :names", Person.class)
                .setParameter("names", usernames).getResultStream()
                .collect(Collectors.toMap(Person::username, Function.identity()));
    }

    /** Whether this person looks on or keeps the system, or has no role at all: a seat or a question would make them a party to what they watch. */
    public static boolean isBystander(Actor who) {
        return who.roles().isEmpty() || who.hasAny(Role.ONLOOKERS);
    }

    /** Those of these people of whom that is so today. */
    public Set<Long> bystanders(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Filters where = takesPart(new Filters().in("a.id", ids));
        Set<Long> bystanders = new HashSet<>(ids);
        bystanders.removeAll(where.bind(em.createQuery("SELECT a.id FROM Account a" + where.where(), Long.class)).getResultList());
        return bystanders;
    }

    /** People with a part in dossiers whose name holds every word, with or without marks; a few, in order of name. */
    public List<Person> named(String typed, int most) {
        Filters where = takesPart(new Filters().and("a.active = TRUE")).search("a.searchName", typed);
        return where.bind(em.createQuery(PERSON + where.where() + " ORDER BY a.fullName, a.id", Person.class))
                .setMaxResults(most).getResultList();
    }

    /** The agencies in which each of these people holds a role today, a role for a unit in its people's committee; without those who hold none. */
    public Map<Long, Set<Long>> offices(Collection<Long> ids) {
        Map<Long, Set<Long>> offices = new HashMap<>();
        for (Object[] row : em.createQuery("SELECT g.userId, g.agencyId, g.unitId FROM RoleGrant g WHERE g.userId IN :ids AND g.validFrom <= :day"
                + " AND (g.validTo IS NULL OR g.validTo >= :day)", Object[].class).setParameter("ids", ids).setParameter("day", clock.today()).getResultList()) {
            offices.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add(row[1] != null || row[2] == null ? (Long) row[1]
                    : agencies.committeeOf((Long) row[2]).map(AgencyView::id).orElse(null));
        }
        return offices;
    }

    /** Their names, in order. */
    public List<String> names(Collection<Long> ids) {
        return em.createQuery("SELECT a.fullName FROM Account a WHERE a.id IN :ids ORDER BY a.fullName, a.id", String.class).setParameter("ids", ids).getResultList();
    }

    private Filters takesPart(Filters where) {
        LocalDate today = clock.today();
        return where.and(TAKES_PART, today, today, today, today, Role.ONLOOKERS);
    }
}
