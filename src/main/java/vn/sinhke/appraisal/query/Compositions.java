package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.sinhke.appraisal.domain.Composition;
import vn.sinhke.appraisal.domain.Composition.Held;
import vn.sinhke.appraisal.domain.SameName;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SeatSource.Grant;
import vn.sinhke.appraisal.domain.SeatSource.Place;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Together;

/** Who should sit in the council of a dossier by the template of its day, who could, and what a council lacks. */
@ApplicationScoped
public class Compositions {
    private static final String CANDIDATE = "SELECT NEW vn.sinhke.appraisal.query.Candidate(a.id, a.username, a.fullName, a.title, g.role, g.unitId,"
            + " g.agencyId) FROM Account a, RoleGrant g WHERE g.userId = a.id AND a.active = TRUE AND g.validFrom <= :day"
            + " AND (g.validTo IS NULL OR g.validTo >= :day) AND NOT EXISTS (SELECT o.id FROM RoleGrant o WHERE o.userId = a.id"
            + " AND o.role IN :onlookers AND o.validFrom <= :day AND (o.validTo IS NULL OR o.validTo >= :day)) AND ";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Together together;

    @Inject
    BusinessClock clock;

    /** One seat of the template and whoever would fill it; the person is null where nobody fits. */
    public record Proposed(Composition.Line line, Person person) { }

    /** The template for a dossier, by its type, its level and its day; empty where none holds. */
    public Optional<Composition> of(ProjectDetail project) {
        List<TemplateLine> lines = together.rows(template(project)).stream().sorted(Comparator.comparing(TemplateLine::from).reversed()).toList();
        return lines.stream().findFirst().map(head -> new Composition(head.article(), head.toConfirm(), lines.stream()
                .filter(line -> line.templateId().equals(head.templateId())).map(line -> new Composition.Line(line.pos(), line.seat(), line.source(),
                        line.required(), line.labelVi(), line.labelEn())).toList()));
    }

    private Part<TemplateLine> template(ProjectDetail project) {
        LocalDate day = project.dayOfReference(clock.today());
        return Part.of(TemplateLine.class, "s.pos", "t.id, t.project_type, t.manager, t.article, t.valid_from, t.valid_to, t.to_confirm, s.pos, s.seat, s.source,"
                + " s.is_required, s.label_vi, s.label_en", "FROM council_template t JOIN council_template_seat s ON s.template_id = t.id WHERE t.project_type = ?"
                + " AND t.manager = ? AND t.valid_from <= ? AND (t.valid_to IS NULL OR t.valid_to >= ?)",
                project.content().type(), project.manager(), day, day);
    }

    /** What says which seats these people leave open, to be read together with more. */
    public List<Part<?>> parts(ProjectDetail project, Collection<Long> seated) {
        return seated.isEmpty() ? List.of() : List.of(template(project), grants(seated));
    }

    private Part<Candidate> grants(Collection<Long> users) {
        List<Long> ids = List.copyOf(new TreeSet<>(users));
        List<Object> values = new ArrayList<>(List.of(clock.today(), clock.today()));
        values.addAll(ids);
        return Part.of(Candidate.class, "g.id", "a.id, a.username, a.full_name, a.title, g.role, g.admin_unit_id, g.agency_id",
                "FROM app_user a JOIN user_role g ON g.user_id = a.id WHERE a.active = TRUE AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?)"
                + " AND a.id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")", values.toArray());
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
            together.rows(grants(seated.keySet())).forEach(one -> grants.get(one.id()).add(new Grant(one.role(), one.unitId(), one.agencyId())));
            return composition.lacking(grants.entrySet().stream().map(one -> new Held(one.getKey(), seated.get(one.getKey()), one.getValue())).toList(),
                    place(project));
        }).orElse(List.of());
    }

    private List<Candidate> candidates(ProjectDetail project) {
        return em.createQuery(CANDIDATE + "(g.agencyId IS NOT NULL OR g.unitId IN :units) ORDER BY a.fullName, a.id", Candidate.class)
                .setParameter("day", clock.today()).setParameter("onlookers", Role.ONLOOKERS).setParameter("units", List.of(project.districtId(), project.communeId())).getResultList();
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
