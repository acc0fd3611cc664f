package vn.sinhke.decision.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/**
 * One dossier in a person's work.
 *
 * @param score lowest, mean and highest total of the council, null before it has concluded
 * @param missingPapers how many papers it lacks that it had, or had to have, when it was submitted
 * @param workingDaysLeft negative when late; null where no term runs
 * @param presenter the agency that appraises and presents
 */
public record WorkRow(Long id, String code, Integer version, String name, ProjectType type, ProjectState state, Manager manager,
                      String commune, Long districtId, String district, Integer cycles, Money total, Money stateSupport, BigDecimal capPercent,
                      Score score, Integer supplements, Integer returnCount, Integer newReasons, Integer softOverlaps, Integer missingPapers, Integer participants, Integer targetPersons,
                      LocalDate dueOn, Integer workingDaysLeft, Boolean paused, LocalDate stateSince, List<WorkFlag> flags,
                      String presenter, WorkTask task) implements Serializable {

    /** The council's totals. */
    public record Score(BigDecimal min, BigDecimal mean, BigDecimal max) implements Serializable { }

    /** The State's share in percent, for display. */
    public BigDecimal ratio() {
        return stateSupport.fractionOf(total, 6, RoundingMode.HALF_UP).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** What the State could still give before the cap; negative beyond it, null without a cap. */
    public Money capLeft() {
        return capPercent == null ? null : total.share(capPercent).minus(stateSupport);
    }

    /** Late, or due within two working days. */
    public boolean soon() {
        return workingDaysLeft != null && workingDaysLeft <= WorkList.SOON_DAYS;
    }

    public boolean flagged() {
        return !flags.isEmpty();
    }
}
