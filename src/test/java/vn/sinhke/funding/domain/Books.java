package vn.sinhke.funding.domain;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Actor.Held;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Role;
import vn.sinhke.workflow.Occasion;

/** Cycles, fundings and payments for the tests of the tables, with the ids that the database would give. */
final class Books {
    static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    static final LocalDateTime AT = DAY.atTime(8, 0);
    static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    static final long AUTHOR = 1;
    static final long OTHER = 2;
    static final long OWNER = 66;
    static final long COMMUNE = 2179;
    static final long PROVINCE = 6;
    static final long AGENCY = 900;
    static final long FOREIGN = 65;

    private static long nextId = 1;

    private Books() { }

    static Standing standing(ProjectState state, Manager manager) {
        return new Standing(7L, "DA-2024-066-0001", "Lợn nái", 3, state, manager, OWNER, COMMUNE, OWNER, PROVINCE, AGENCY,
                AUTHOR, AUTHOR, false);
    }

    static Actor actor(long id, Role role, boolean home) {
        boolean department = role == Role.DEPT_APPRAISER || role == Role.DEPT_HEAD;
        long unit = !home ? FOREIGN : switch (role) {
            case PROVINCE_LEADER -> PROVINCE;
            case COMMUNE_OFFICER, COMMUNITY_MONITOR -> COMMUNE;
            default -> OWNER;
        };
        return new Actor(id, "a", "A", List.of(new Held(role, unit, "", "", home ? AGENCY : 901L, "", "",
                department)), List.of());
    }

    static FundingCycle cycle(int no, CycleState state, long planned) {
        FundingCycle cycle = new FundingCycle(7L, new CyclePlan(no, 2024, null, null),
                Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(planned)), DAY);
        cycle.enter(state);
        return identified(cycle);
    }

    static CycleFunding funding(FundingCycle cycle, FundingSource source, long sum, LocalDate expires) {
        Allocation allocation = identified(new Allocation(new Allocation.Grant(source, expires.getYear(), OWNER, AGENCY,
                Money.vnd(sum), CapitalKind.RECURRENT, "01/QĐ", expires), OTHER, AT));
        allocation.assign(Money.vnd(sum));
        return identified(new CycleFunding(cycle, allocation, Money.vnd(sum), AT));
    }

    static Payment payment(FundingCycle cycle, PaymentKind kind, PaymentState state, FundingSource source, long sum) {
        Payment payment = new Payment(cycle, new Payment.Order(kind, Money.vnd(sum), source, "HTX", "01"), OTHER + 1, AT, DAY);
        payment.enter(state);
        return identified(payment);
    }

    static Occasion occasion(ProjectState state, LocalDate day) {
        return Occasion.on(day).with(Standing.class, standing(state, Manager.DEPARTMENT));
    }

    static <T> T identified(T entity) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, nextId++);
            return entity;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
