package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.query.TemplateProposals;
import vn.sinhke.project.query.TemplateProposals.Proposal;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Violation;

/** Begins a dossier that a template has filled for so many households; who begins it and where is as in {@link CreateProject}. */
@ApplicationScoped
public class StartFromTemplate {
    private static final int MOST_HOUSEHOLDS = 1000;

    @Inject
    CreateProject creation;

    @Inject
    TemplateProposals proposals;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /** What was begun, and from which dossier its lead unit was taken, null where none was known. */
    public record Started(Long id, String leadFrom) { }

    /**
     * @param typed type, places and manager; a name that is left empty is made of the template's activity and the place
     * @param start null for the first day of the next month
     */
    public Started start(String code, ProjectContent typed, Integer households, LocalDate start) {
        List<Violation> wrong = new ArrayList<>();
        if (households == null || households < 1 || households > MOST_HOUSEHOLDS) {
            wrong.add(Violation.of("template-households", "households", "template.refused.households", MOST_HOUSEHOLDS));
        }
        if (typed.sites().isEmpty()) {
            wrong.add(Violation.of("required", "site", "guard.required.site"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
        LocalDate today = clock.today();
        Proposal proposal = proposals.propose(code, typed, households, start == null ? nextMonth(today) : start, today);
        ProjectContent content = proposal.content();
        if (content.name().isBlank()) {
            content = content.named(Messages.in(Messages.VIETNAMESE).get(content.type() == ProjectType.VALUE_CHAIN
                    ? "template.name.VALUE_CHAIN" : "template.name.COMMUNITY", proposal.template().activity(),
                    lower(units.name(content.sites().get(0).unitId()))));
        }
        return new Started(creation.create(content), proposal.leadFrom());
    }

    /** The day on which a dossier written now usually begins. */
    public static LocalDate nextMonth(LocalDate today) {
        return today.withDayOfMonth(1).plusMonths(1);
    }

    private static String lower(String unit) {
        return unit.isEmpty() ? unit : unit.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + unit.substring(1);
    }
}
