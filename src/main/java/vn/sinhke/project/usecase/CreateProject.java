package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.Project.Territory;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.NumberRegister;
import vn.sinhke.workflow.Retried;

/** Begins a dossier: a draft with a code of its own, in the unit of the officer who writes it. */
@ApplicationScoped
public class CreateProject {
    @Inject
    Projects projects;

    @Inject
    ProjectPlaces places;

    @Inject
    Units units;

    @Inject
    ParticipantsInSight participants;

    @Inject
    NumberRegister numbers;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccessDenied> denied;

    @Retried
    @Transactional
    public Long create(ProjectContent content) {
        Actor who = actor.get();
        if (!who.hasAny(Set.of(Role.DISTRICT_OFFICER, Role.COMMUNE_OFFICER))) {
            denied.fire(new AccessDenied(who.username(), "CREATE", "Project", null));
            throw new Problem.NotAllowed("project.create.officers");
        }
        participants.require(content, null);
        LocalDate today = clock.today();
        Territory territory = places.of(content, who, today);
        String unit = units.byId(territory.districtId()).orElseThrow().code();
        String code = "DA-%d-%s-%04d".formatted(today.getYear(), unit, numbers.next("PROJECT", unit, today.getYear()));
        Project project = projects.add(new Project(code, territory, who.id(), clock.utc(), today, content));
        history.note("Project", project.id(), who, "CREATE", null, List.of());
        audit.append("CREATE", "Project", project.id().toString(), code);
        return project.id();
    }
}
