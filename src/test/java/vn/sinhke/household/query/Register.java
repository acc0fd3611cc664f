package vn.sinhke.household.query;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.demo.household.DemoRegister;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.JpaForTests;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wired;

/** The demo's register on one server, on the Monday of the story; filled once, only read. */
final class Register {
    private static final Map<DatabaseServer, JpaForTests> FILLED = new EnumMap<>(DatabaseServer.class);

    private Register() { }

    static synchronized JpaForTests on(DatabaseServer server) {
        return FILLED.computeIfAbsent(server, one -> {
            TestDatabase database = TestDatabase.migrated(one);
            JpaForTests jpa = JpaForTests.over(database);
            try {
                DemoRegister.load(database, jpa);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return jpa;
        });
    }

    static Wired as(Actor who, EntityManager em) {
        return Wired.with(em, Story.CLOCK, (CurrentActor) () -> who);
    }

    static Actor actor(EntityManager em, Role role, String unit) {
        Long unitId = unit == null ? null : Wired.with(em, Story.CLOCK).get(Units.class).find(unit).orElseThrow().id();
        return new Actor(7, "somebody", "Somebody", List.of(new Actor.Held(role, unitId, unit, unit, null, null, null, false)),
                List.of());
    }
}
