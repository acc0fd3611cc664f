package vn.sinhke.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.decision.persistence.DossierMarks;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;

/** People and bare dossiers in any state, written straight into a test database, and whoever acts now. */
public final class Dossiers implements CurrentActor {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private final Wiring wiring;
    private final Units units;
    private final Agencies agencies;
    private Actor actor = Actor.SYSTEM;
    private int next;

    public Dossiers(Wiring wiring) {
        this.wiring = wiring;
        units = wiring.get(Units.class);
        agencies = wiring.get(Agencies.class);
    }

    @Override
    public Actor get() {
        return actor;
    }

    public void as(Actor who) {
        actor = who;
    }

    /** A new account with one role for a unit (by code) or in a department (by code). */
    public Actor person(Role role, String where) {
        String username = "p" + ++next;
        sql("INSERT INTO app_user (username, full_name, title, password_hash, active, must_change_password, session_epoch, search_name,"
                + " created_at, version) VALUES (?1, ?2, ?3, 'x', TRUE, FALSE, 0, ?1, NOW(3), 1)", username, "Người " + next, "Phó Chủ tịch UBND");
        long id = number("SELECT id FROM app_user WHERE username = ?1", username);
        boolean department = where != null && where.startsWith("S");
        Long unit = where == null ? null : department ? unit("06") : unit(where);
        var agency = department ? agencies.byCode(where).orElseThrow() : unit == null ? null : agencies.committeeOf(unit).orElse(null);
        Actor.Held held = new Actor.Held(role, unit, null, null, agency == null ? null : agency.id(), null, where,
                department);
        sql("INSERT INTO user_role (user_id, role, admin_unit_id, agency_id, valid_from) VALUES (?1, ?2, ?3, ?4, '2021-01-01')",
                id, role.name(), unit, department ? agency.id() : null);
        return new Actor(id, username, "Người " + next, List.of(held), List.of());
    }

    public static Actor delegate(Actor to, Actor from, Role role, Long unitId, LocalDate first, LocalDate last) {
        List<Actor.Delegated> powers = new ArrayList<>(to.delegations());
        Actor.Held giver = from.first().orElseThrow();
        powers.add(new Actor.Delegated(1, from.id(), from.fullName(), role, giver.unitId(), giver.agencyId(), unitId, null, null, first, last, "12/UQ", "UY_QUYEN"));
        return new Actor(to.id(), to.username(), to.fullName(), to.roles(), powers);
    }

    public long unit(String code) {
        return units.find(code, DAY).orElseThrow().id();
    }

    /** A dossier of Trần Phú, Na Rì, in this state. */
    public long dossier(ProjectState state, Manager manager, Actor author, Actor receiver, String due) {
        String code = "DA-T-" + ++next;
        long agency = manager == Manager.DEPARTMENT ? agencies.department(Component.LIVELIHOOD_DIVERSIFICATION, DAY).orElseThrow().id()
                : agencies.committeeOf(unit("066")).orElseThrow().id();
        sql("INSERT INTO project (code, version, workflow_version, type, state, name, component, manager, owner_unit_id, commune_id,"
                + " district_id, province_id, agency_id, total_cost, state_support, cap_percent, participant_count, return_count,"
                + " application_date, due_on, clock_paused, created_by, submitted_by, accepted_by, adjustment_pending, created_at,"
                + " updated_at, state_since, search_text) VALUES (?1, 1, 1, 'VALUE_CHAIN', ?2, 'Lợn nái', 'LIVELIHOOD_DIVERSIFICATION', ?3,"
                + " ?4, ?5, ?4, ?6, ?7, 1000000000, 790000000, 80, 20, 0, '2024-05-01', ?8, FALSE, ?9, ?9, ?10, FALSE, NOW(3), NOW(3),"
                + " '2024-06-03', '')", code, state.name(), manager.name(), unit("066"), unit("02179"), unit("06"), agency, due,
                author.id(), receiver == null ? null : receiver.id());
        mark();
        return number("SELECT id FROM project WHERE code = ?1", code);
    }

    /** What is written past the application is marked as it would have marked it. */
    public void mark() {
        DossierMarks.KEEP.forEach(this::sql);
    }

    public void sql(String text, Object... values) {
        var query = wiring.em().createNativeQuery(text);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    public long number(String text, Object... values) {
        var query = wiring.em().createNativeQuery(text);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** How many statements the database has answered in this session so far, this question included. */
    public long statements() {
        Object[] row = (Object[]) wiring.em().createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
