package vn.sinhke.project.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Row;

/**
 * One dossier in a list; {@code total} and {@code stateSupport} in đồng.
 *
 * @param priorityShare how many of a hundred participants had priority when it was submitted (NĐ 27/2022, Điều 20.5); 0 for one never submitted
 */
public record ProjectRow(Long id, String code, Integer version, String name, ProjectType type, ProjectState state, Component component,
                         Manager manager, String product, Long communeId, Long districtId, Long total, Long stateSupport,
                         BigDecimal capPercent, Integer participantCount, Integer budgetYear, LocalDate dueOn,
                         Boolean clockPaused, LocalDateTime updatedAt, BigDecimal priorityShare) implements Row {

    public Money totalMoney() {
        return Money.vnd(total);
    }

    public Money stateMoney() {
        return Money.vnd(stateSupport);
    }
}
