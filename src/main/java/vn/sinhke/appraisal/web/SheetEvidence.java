package vn.sinhke.appraisal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.BusinessClock;

/** Which dossier a member scores, where it is, and how long there is time. */
@ApplicationScoped
public class SheetEvidence {
    @Inject
    ProjectDetails projects;

    @Inject
    Units units;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    /** The dossier as the head of the bench shows it; {@code daysLeft} is null while no term runs. */
    public record Dossier(ProjectDetail project, String place, Integer daysLeft) implements Serializable { }

    Dossier of(Long projectId) {
        ProjectDetail project = projects.of(projectId);
        LocalDate today = clock.today();
        String district = units.name(project.districtId());
        return new Dossier(project, units.name(project.communeId()) + (district.isEmpty() ? "" : ", " + district),
                project.dueOn() == null || project.clockPaused() ? null : calendar.workingDaysBetween(today, project.dueOn()));
    }
}
