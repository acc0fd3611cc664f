package vn.sinhke.appraisal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.query.AttachmentView;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Check;

/** What a member looks at while scoring: the dossier, its files, and the computed rules that bear on each criterion. */
@ApplicationScoped
public class SheetEvidence {
    /** Which legal rules speak to which criterion. */
    private static final Map<String, List<String>> BEARING = Map.of(
            "NEED", List.of("target-share", "eligible-class", "priority-share", "double-support"),
            "CAP", List.of("support-ratio-cap"),
            "PRICE", List.of("sources-equal-total"),
            "MARKET", List.of("contract-present"),
            "CAPACITY", List.of("lead-unit-kind"));

    @Inject
    ProjectDetails projects;

    @Inject
    ProjectCases cases;

    @Inject
    Units units;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    /** The dossier as the bench shows it. */
    public record Dossier(ProjectDetail project, String place, Integer daysLeft, List<AttachmentView> files, List<Check> checks)
            implements Serializable {

        /** The rules that bear on a criterion. */
        public List<Check> bearing(String criterion) {
            List<String> rules = BEARING.getOrDefault(criterion, List.of());
            return checks.stream().filter(check -> rules.contains(check.rule())).toList();
        }

        public long quotes() {
            return count(AttachmentKind.PRICE_QUOTE);
        }

        public long capacityFiles() {
            return count(AttachmentKind.CAPACITY_EVIDENCE);
        }

        private long count(AttachmentKind kind) {
            return files.stream().filter(file -> file.kind() == kind).count();
        }
    }

    Dossier of(Long projectId) {
        ProjectDetail project = projects.of(projectId);
        LocalDate today = clock.today();
        String district = units.name(project.districtId());
        return new Dossier(project, units.name(project.communeId()) + (district.isEmpty() ? "" : ", " + district),
                project.dueOn() == null || project.clockPaused() ? null : calendar.workingDaysBetween(today, project.dueOn()),
                projects.attachments(projectId),
                cases.judge(project.content(), projectId, project.dayOfReference(today)).checks());
    }
}
