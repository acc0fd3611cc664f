package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.appraisal.domain.Composition;
import vn.sinhke.appraisal.domain.Composition.Held;
import vn.sinhke.appraisal.domain.SameName;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SeatSource.Grant;
import vn.sinhke.appraisal.domain.SeatSource.Place;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.BusinessClock;

/** Who should sit in the council of a dossier by the template of its day, who could, and what a council lacks. */
@ApplicationScoped
public class Compositions {
    private static final String CANDIDATE = "SELECT NEW vn.sinhke.appraisal.query.Candidate(a.id, a.username, a.fullName, a.title, g.role, g.unitId,"
            + " g.agencyId) FROM Account a, RoleGrant g WHERE g.userId = a.id AND a.active = TRUE AND g.validFrom <= :day"
            + " AND (g.validTo IS NULL OR g.validTo >= :day) AND ";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** One seat of the template and whoever would fill it; the person is null where nobody fits. */
    public record Proposed(Composition.Line line, Person person) { }

    /** The template for a dossier, by its type, its level and its day; empty where none holds. */
    public Optional<Composition> of(ProjectDetail project) {
        LocalDate day = project.dayOfReference(clock.today());
        List<TemplateLine> lines = em.createQuery("SELECT NEW vn.sinhke.appraisal.query.TemplateLine(t.id, t.projectType, t.manager, t.article,"
                        + " t.validFrom, t.validTo, t.toConfirm, s.pos, s.seat, s.source, s.required, s.labelVi, s.labelEn)"
                        + " FROM CouncilTemplate t, CouncilTemplateSeat s WHERE s.templateId = t.id AND t.projectType = :type AND t.manager = :manager"
                        + " AND t.validFrom <= :day AND (t.validTo IS NULL OR t.validTo >= :day) ORDER BY t.validFrom DESC, s.pos", TemplateLine.class)
                .setParameter("type", project.content().type()).setParameter("manager", project.manager()).setParameter("day", day).getResultList();
        return lines.stream().findFirst().map(head -> new Composition(head.article(), head.toConfirm(), lines.stream()
                .filter(line -> line.templateId().equals(head.templateId())).map(line -> new Composition.Line(line.pos(), line.seat(), line.source(),
                        line.required(), line.labelVi(), line.labelEn())).toList()));
    }

    /** The template filled with people who fit, without authors and without whoever bears a representative's name. */
    public List<Proposed> proposal(ProjectDetail project) {
        Composition composition = of(project).orElse(null);
        if (composition == null) {
            return List.of();
        }
        Map<Long, Person> people = new LinkedHashMap<>();
        Map<Long, List<Grant>> grants = new LinkedHashMap<>();
        candidates(project).stream().filter(one -> !project.isAuthor(one.id()) && !isTied(project, one.fullName())).forEach(one -> {
            people.put(one.id(), new Person(one.id(), one.username(), one.fullName(), one.title()));
            grants.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(new Grant(one.role(), one.unitId(), one.agencyId()));
        });
        List<Held> candidates = grants.entrySet().stream().map(one -> new Held(one.getKey(), null, one.getValue())).toList();
        List<Held> filled = composition.fill(candidates, place(project));
        List<Proposed> proposed = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            proposed.add(new Proposed(composition.lines().get(i), filled.get(i) == null ? null : people.get(filled.get(i).userId())));
        }
        return proposed;
    }

    /** The seats of the template that these people leave open; none where no template holds. */
    public List<Composition.Line> lacking(ProjectDetail project, Map<Long, Seat> seated) {
        if (seated.isEmpty()) {
            return List.of();
        }
        return of(project).map(composition -> {
            Map<Long, List<Grant>> grants = new LinkedHashMap<>();
            seated.keySet().forEach(user -> grants.put(user, new ArrayList<>()));
            held(seated.keySet()).forEach(one -> grants.get(one.id()).add(new Grant(one.role(), one.unitId(), one.agencyId())));
            return composition.lacking(grants.entrySet().stream().map(one -> new Held(one.getKey(), seated.get(one.getKey()), one.getValue())).toList(),
                    place(project));
        }).orElse(List.of());
    }

    private List<Candidate> candidates(ProjectDetail project) {
        return em.createQuery(CANDIDATE + "(g.agencyId IS NOT NULL OR g.unitId IN :units) ORDER BY a.fullName, a.id", Candidate.class)
                .setParameter("day", clock.today()).setParameter("units", List.of(project.districtId(), project.communeId())).getResultList();
    }

    private List<Candidate> held(Collection<Long> users) {
        return em.createQuery(CANDIDATE + "a.id IN :users", Candidate.class).setParameter("day", clock.today()).setParameter("users", users).getResultList();
    }

    private static boolean isTied(ProjectDetail project, String fullName) {
        var content = project.content();
        return SameName.among(fullName, content.leadUnit() == null ? null : content.leadUnit().representative(),
                content.group() == null ? null : content.group().representative()).isPresent();
    }

    private static Place place(ProjectDetail project) {
        return new Place(project.manager() == Manager.DEPARTMENT, project.agencyId(), project.districtId(), project.communeId());
    }
}
