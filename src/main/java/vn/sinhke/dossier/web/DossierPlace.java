package vn.sinhke.dossier.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.web.MessageMap;
import vn.sinhke.workflow.LateLine;
import vn.sinhke.workflow.StatutoryClock;

/** Where a dossier lies, who holds it, for how long, and until when. */
@Named
@RequestScoped
public class DossierPlace {
    private static final Set<ProjectState> WITH_ITS_UNIT = Set.of(ProjectState.DRAFT, ProjectState.RETURNED);

    @Inject
    DossierPage page;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    MessageMap words;

    @Inject
    StatutoryClock terms;

    private List<LateLine> late;

    /** Commune and district. */
    public String getPlace() {
        return units.place(page.getDossier().communeId(), page.getDossier().districtId());
    }

    public String unitName(Long id) {
        return units.name(id);
    }

    /** "Bộ phận tiếp nhận, Sở LĐTBXH"; null where nothing is left to do. */
    public String getHolder() {
        ProjectDetail dossier = page.getDossier();
        ProjectParty party = holder(dossier.state());
        if (party == null) {
            return null;
        }
        String where = WITH_ITS_UNIT.contains(dossier.state()) ? units.name(dossier.ownerUnitId())
                : party == ProjectParty.APPROVER ? units.name(dossier.isDecidedByProvince()
                        ? dossier.provinceId() : dossier.districtId())
                : agencies.byId(dossier.agencyId()).map(AgencyView::name).orElse("");
        return words.get("party.label." + party) + (where.isEmpty() ? "" : ", " + where);
    }

    private static ProjectParty holder(ProjectState state) {
        return switch (state) {
            case DRAFT, RETURNED -> ProjectParty.APPLICANT;
            case SUBMITTED -> ProjectParty.RECEIVER;
            case ACCEPTED -> ProjectParty.COUNCIL_OPENER;
            case IN_APPRAISAL -> ProjectParty.COUNCIL_CHAIR;
            case APPRAISED_PASS, APPRAISED_FAIL -> ProjectParty.AGENCY_HEAD;
            case PENDING_APPROVAL, SUSPENDED -> ProjectParty.APPROVER;
            case APPROVED -> ProjectParty.BUDGET_HOLDER;
            case IN_PROGRESS, SETTLED, FOLLOW_UP -> ProjectParty.AGENCY;
            case COMPLETED -> ProjectParty.FINANCE;
            case REJECTED, WITHDRAWN, CLOSED, CANCELLED -> null;
        };
    }

    /** Working days in the present state. */
    public int getHeldDays() {
        LocalDate since = page.getDossier().stateSince();
        return since == null ? 0 : Math.max(0, calendar.workingDaysBetween(since, clock.today()));
    }

    /** The steps that were done after their term. */
    public List<LateLine> getLateSteps() {
        if (late == null) {
            late = terms.lateSteps("Project", page.getDossier().id());
        }
        return late;
    }

    /** Working days left for the present step, negative when late, null when no term runs. */
    public Integer getDaysLeft() {
        LocalDate due = page.getDossier().dueOn();
        return due == null ? null : calendar.workingDaysBetween(clock.today(), due);
    }
}
