package vn.sinhke.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The application's persistence unit over a test database, without a container. */
public final class JpaForTests implements AutoCloseable {

    private final EntityManagerFactory factory;

    private JpaForTests(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public static JpaForTests over(TestDatabase database) {
        return new JpaForTests(Persistence.createEntityManagerFactory(
                "sinhke",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver",
                        "jakarta.persistence.jdbc.url", database.url(),
                        "jakarta.persistence.jdbc.user", database.user(),
                        "jakarta.persistence.jdbc.password", database.password(),
                        // One unit per database, not the first one again.
                        "eclipselink.session-name", database.toString())));
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Runs the work in a transaction of its own and with an empty persistence context; rolls back if it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
