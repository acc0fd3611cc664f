package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.ProjectTemplate;
import vn.sinhke.project.domain.Template;
import vn.sinhke.project.persistence.ProjectTemplates;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.AccessDenied;

/** Enters how a template holds from a coming day on; the present period ends on the day before and is never changed. */
@ApplicationScoped
public class AddTemplatePeriod {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST_MONTHS = 120;
    private static final int MOST_CYCLES = 20;
    private static final int MOST_ROWS = 50;

    @Inject
    ProjectTemplates templates;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccessDenied> denied;

    /** Keeps the period; what is not yet said stands in the one refusal. */
    @Transactional
    public void add(Template wanted) {
        if (!actor.get().has(Role.ADMIN)) {
            denied.fire(new AccessDenied(actor.get().username(), "ADD_TEMPLATE", "ProjectTemplate", wanted.code()));
            throw new Problem.NotAllowed("template.denied");
        }
        Optional<ProjectTemplate> last = wanted.code() == null ? Optional.empty() : templates.last(wanted.code());
        List<Violation> found = new ArrayList<>();
        head(wanted, last.map(ProjectTemplate::validFrom).orElse(null), found);
        items(wanted, found);
        for (ProjectType type : ProjectType.values()) {
            BigDecimal sum = wanted.sharesOf(type).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            when(sum.compareTo(WHOLE) != 0, "shares-are-whole", "shares", found, type, sum);
            when(wanted.sharesOf(type).keySet().stream().allMatch(FundingSource::isState), "shares-own", "shares", found, type);
        }
        goals(wanted, found);
        if (!found.isEmpty()) {
            throw new Problem.RulesBroken(found);
        }
        last.ifPresent(period -> period.giveWayOn(wanted.from()));
        templates.add(new ProjectTemplate(wanted));
        audit.append("ADD_TEMPLATE", "ProjectTemplate", wanted.code(), VietnameseText.fold(wanted.product()) + " from " + wanted.from());
    }

    private void head(Template wanted, LocalDate lastFrom, List<Violation> found) {
        when(wanted.code() == null || !wanted.code().matches("[A-Z][A-Z0-9_]{1,39}"), "code", "code", found);
        when(isBlank(wanted.product()), "product", "product", found);
        when(isBlank(wanted.activity()), "activity", "activity", found);
        when(isBlank(wanted.source()), "source", "source", found);
        when(wanted.component() == null, "component", "component", found);
        when(wanted.months() < 1 || wanted.months() > MOST_MONTHS, "months", "months", found, MOST_MONTHS);
        when(wanted.cycles() < 1 || wanted.cycles() > Math.min(MOST_CYCLES, Math.max(1, wanted.months())), "cycles", "cycles", found);
        when(wanted.from() == null, "from", "from", found);
        when(wanted.from() != null && !wanted.from().isAfter(clock.today()), "period-not-in-future", "from", found, clock.today());
        when(wanted.from() != null && lastFrom != null && !wanted.from().isAfter(lastFrom), "period-not-last", "from", found, lastFrom);
        Template.Sale sale = wanted.sale();
        when(sale != null && (isBlank(sale.product()) || isBlank(sale.unit()) || !isPositive(sale.perHousehold()) || sale.floorPrice() == null),
                "sale", "sale", found);
        when(wanted.rotation() != null && wanted.rotation().kind() == null, "rotation", "rotation", found);
    }

    private static void items(Template wanted, List<Violation> found) {
        when(wanted.items().isEmpty() || wanted.items().size() > MOST_ROWS, "items", "items", found, MOST_ROWS);
        for (int i = 0; i < wanted.items().size(); i++) {
            Template.Item item = wanted.items().get(i);
            when(isBlank(item.item()) || isBlank(item.unit()) || !isPositive(item.perHousehold()) || item.guidePrice() == null
                    || item.guidePrice().dong() <= 0, "item", "items[" + i + "]", found, i + 1);
            when(item.cycle() != null && (item.cycle() < 1 || item.cycle() > wanted.cycles()), "item-cycle", "items[" + i + "]", found,
                    i + 1, wanted.cycles());
        }
    }

    private static void goals(Template wanted, List<Violation> found) {
        Set<Indicator> seen = new HashSet<>();
        for (Template.Goal goal : wanted.goals()) {
            when(goal.indicator() == null || goal.value() == null, "goal", "targets", found);
            when(goal.indicator() != null && !seen.add(goal.indicator()), "goal-twice", "targets", found, goal.indicator());
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isPositive(BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    private static void when(boolean broken, String rule, String field, List<Violation> found, Object... args) {
        if (broken) {
            found.add(Violation.of("template-" + rule, field, "template.refused." + rule, args));
        }
    }
}
