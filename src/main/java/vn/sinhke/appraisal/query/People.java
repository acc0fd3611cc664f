package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Role;

/** Finds the people whom a head may seat. */
@ApplicationScoped
public class People {
    private static final String PERSON =
            "SELECT NEW vn.sinhke.appraisal.query.Person(a.id, a.username, a.fullName, a.title) FROM Account a";

    /** Roles that only look on or only keep the system; who has no other takes no part in a dossier. */
    private static final Set<Role> BYSTANDERS = Set.of(Role.AUDITOR, Role.ADMIN, Role.COMMUNITY_MONITOR);

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

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

    /** Whether this person only looks on, or only keeps the system. */
    public static boolean isBystander(Actor who) {
        return BYSTANDERS.containsAll(who.roles().stream().map(Actor.Held::role).toList());
    }

    /** People with a part in dossiers whose name holds every word, with or without marks; a few, in order of name. */
    public List<Person> named(String typed, int most) {
        Filters where = new Filters().and("a.active = TRUE")
                .and("EXISTS (SELECT g.id FROM RoleGrant g WHERE g.userId = a.id AND g.role NOT IN ?)", BYSTANDERS)
                .search("a.searchName", typed);
        return where.bind(em.createQuery(PERSON + where.where() + " ORDER BY a.fullName, a.id", Person.class))
                .setMaxResults(most).getResultList();
    }
}
