package vn.sinhke.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Queries of which only the first rows are read, whose SQL is made once. EclipseLink copies a query that is given a limit for one use, and makes the
 * SQL of the copy again; a query that was named together with its limit is used as it is (ADR 125).
 */
public final class FirstRows {
    /** So many texts are kept for a factory, since every list has some, by what it is narrowed by; and so many limits of each, since a request may choose one. */
    private static final int TEXTS = 100;
    private static final int LIMITS = 4;
    private static final String LIMIT = "eclipselink.jdbc.max-rows";
    private static final Map<EntityManagerFactory, Map<String, Set<Integer>>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private FirstRows() { }

    /**
     * The query that reads no more than so many rows.
     *
     * @param jpql written in code, its values as parameters
     * @param most at least 1
     */
    public static <T> TypedQuery<T> of(EntityManager em, String jpql, Class<T> type, int most) {
        String name = most + " of " + jpql;
        return isKept(em, name, jpql, type, most) ? em.createNamedQuery(name, type) : em.createQuery(jpql, type).setMaxResults(most);
    }

    private static boolean isKept(EntityManager em, String name, String jpql, Class<?> type, int most) {
        EntityManagerFactory factory = em.getEntityManagerFactory();
        Map<String, Set<Integer>> texts = KNOWN.computeIfAbsent(factory, key -> new HashMap<>());
        synchronized (texts) {
            if (texts.size() >= TEXTS && !texts.containsKey(jpql)) {
                return false;
            }
            Set<Integer> limits = texts.computeIfAbsent(jpql, key -> new HashSet<>());
            if (limits.contains(most)) {
                return true;
            }
            if (limits.size() >= LIMITS) {
                return false;
            }
            try (EntityManager own = factory.createEntityManager()) {
                factory.addNamedQuery(name, own.createQuery(jpql, type).setHint(LIMIT, most));
            }
            return limits.add(most);
        }
    }
}
