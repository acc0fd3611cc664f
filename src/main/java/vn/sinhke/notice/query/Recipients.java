package vn.sinhke.notice.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.sinhke.notice.domain.DossierFacts;
import vn.sinhke.notice.domain.DossierFacts.CouncilState;
import vn.sinhke.notice.domain.Grant;
import vn.sinhke.notice.domain.Recipient;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Role;

/** Who is to be told: people by their roles at a dossier's places, by a seat in its council, by a power received. */
@ApplicationScoped
public class Recipients {
    private static final String IN_FORCE = " AND g.validFrom <= :day AND (g.validTo IS NULL OR g.validTo >= :day)";
    private static final String PEOPLE = "SELECT NEW vn.sinhke.notice.query.RecipientRow(a.id, a.username, a.fullName, a.email, g.role, g.unitId,"
            + " g.agencyId) FROM Account a LEFT JOIN RoleGrant g ON g.userId = a.id" + IN_FORCE + " WHERE a.active = TRUE AND ";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** Active people with all their roles of today. */
    public Map<Long, Recipient> people(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : gathered(em.createQuery(PEOPLE + "a.id IN :ids ORDER BY a.id, g.id", RecipientRow.class)
                .setParameter("ids", ids).setParameter("day", clock.today()).getResultList());
    }

    /** Those for whom the dossier waits in the state it is in: by role, by a seat in the council, or by a power received. */
    public Set<Long> waiting(DossierFacts dossier) {
        CouncilState council = council(dossier);
        Set<Long> waiting = new LinkedHashSet<>(holding(dossier, (grant, user) -> dossier.waitsFor(grant, user, council)));
        if (dossier.state() == ProjectState.IN_APPRAISAL) {
            waiting.addAll(council.seats());
        }
        if (dossier.state() == ProjectState.PENDING_APPROVAL) {
            powers(dossier, dossier.leader(), "g.unitId", dossier.leader() == Role.PROVINCE_LEADER ? dossier.provinceId() : dossier.districtId()).stream()
                    .filter(power -> dossier.mayDecideFor(power.from(), power.to(), council)).map(PowerRow::to).forEach(waiting::add);
        } else if (dossier.manager() == Manager.DEPARTMENT) {
            Grant head = new Grant(Role.DEPT_HEAD, null, dossier.agencyId());
            powers(dossier, Role.DEPT_HEAD, "g.agencyId", dossier.agencyId()).stream().map(PowerRow::to)
                    .filter(user -> dossier.waitsFor(head, user, council) && !dossier.isAuthor(user)).forEach(waiting::add);
        }
        return waiting;
    }

    /** Those who hold a role at the dossier's agency, owner or territory that fits. */
    public Set<Long> holding(DossierFacts dossier, BiPredicate<Grant, Long> fits) {
        return em.createQuery(PEOPLE + "(g.agencyId = :agency OR g.unitId IN :units) ORDER BY a.id, g.id", RecipientRow.class)
                .setParameter("agency", dossier.agencyId()).setParameter("day", clock.today())
                .setParameter("units", Set.of(dossier.communeId(), dossier.districtId(), dossier.provinceId()))
                .getResultStream().filter(row -> fits.test(new Grant(row.role(), row.unitId(), row.agencyId()), row.id()))
                .map(RecipientRow::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Powers of a role that reach this dossier, of givers who still hold it there and did not write the dossier, to people who do not only look on. */
    private List<PowerRow> powers(DossierFacts dossier, Role role, String office, Long place) {
        return em.createQuery("SELECT NEW vn.sinhke.notice.query.PowerRow(d.fromUserId, d.toUserId) FROM Delegation d, Account f WHERE f.id = d.fromUserId"
                        + " AND f.active = TRUE AND d.role = :role"
                        + " AND d.revokedAt IS NULL AND d.validFrom <= :day AND d.validTo >= :day"
                        + " AND (d.unitId IS NULL OR d.unitId IN :units) AND (d.projectType IS NULL OR d.projectType = :type)"
                        + " AND (d.amountUpTo IS NULL OR d.amountUpTo >= :support) AND d.fromUserId NOT IN :authors"
                        + " AND EXISTS (SELECT g.id FROM RoleGrant g WHERE g.userId = d.fromUserId AND g.role = d.role AND " + office + " = :place" + IN_FORCE + ")"
                        + " AND EXISTS (SELECT g.id FROM RoleGrant g WHERE g.userId = d.toUserId" + IN_FORCE + ")"
                        + " AND NOT EXISTS (SELECT g.id FROM RoleGrant g WHERE g.userId = d.toUserId AND g.role IN :onlookers" + IN_FORCE + ")"
                        + " ORDER BY d.id", PowerRow.class)
                .setParameter("role", role).setParameter("day", clock.today()).setParameter("type", dossier.type())
                .setParameter("support", dossier.stateSupport()).setParameter("place", place).setParameter("onlookers", Role.ONLOOKERS)
                .setParameter("units", Set.of(dossier.provinceId(), dossier.districtId(), dossier.communeId()))
                .setParameter("authors", authors(dossier)).getResultList();
    }

    private static Set<Long> authors(DossierFacts dossier) {
        Set<Long> authors = new HashSet<>(Set.of(dossier.createdBy()));
        if (dossier.submittedBy() != null) {
            authors.add(dossier.submittedBy());
        }
        return authors;
    }

    private CouncilState council(DossierFacts dossier) {
        return switch (dossier.state()) {
            case ACCEPTED, IN_APPRAISAL, PENDING_APPROVAL -> {
                List<Long> seats = ids("SELECT s.userId FROM CouncilSeat s WHERE s.council.projectId = :id", dossier.id());
                List<Long> barred = ids("SELECT x.userId FROM CouncilConflict x WHERE x.council.projectId = :id", dossier.id());
                Set<Long> free = new LinkedHashSet<>(seats);
                barred.forEach(free::remove);
                Set<Long> all = new HashSet<>(seats);
                all.addAll(barred);
                all.addAll(ids("SELECT h.userId FROM ScoreSheet h, Council k WHERE k.id = h.councilId AND k.projectId = :id", dossier.id()));
                yield new CouncilState(seats.isEmpty() || seats.stream().anyMatch(barred::contains), free, all);
            }
            default -> CouncilState.NONE;
        };
    }

    private List<Long> ids(String query, Long projectId) {
        return em.createQuery(query, Long.class).setParameter("id", projectId).getResultList();
    }

    private static Map<Long, Recipient> gathered(List<RecipientRow> rows) {
        Map<Long, Recipient> people = new LinkedHashMap<>();
        rows.forEach(row -> {
            Recipient person = people.computeIfAbsent(row.id(),
                    id -> new Recipient(id, row.username(), row.fullName(), row.email(), new ArrayList<>()));
            if (row.role() != null) {
                person.grants().add(new Grant(row.role(), row.unitId(), row.agencyId()));
            }
        });
        return people;
    }
}
