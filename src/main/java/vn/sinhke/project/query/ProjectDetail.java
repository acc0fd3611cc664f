package vn.sinhke.project.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Money;

/**
 * One dossier as it is read.
 *
 * @param capPercent the cap it was submitted under, null before
 * @param newReasons how many reasons later returns added to the first list
 * @param dueOn the day by which the present step must be done, null when no term runs
 * @param raisedToProvince whether its district has put it before the province, which decides on it
 */
public record ProjectDetail(Long id, String code, int version, ProjectState state, ProjectContent content,
                            Long ownerUnitId, Long communeId, Long districtId, Long provinceId, Long agencyId,
                            Money total, Money stateSupport, BigDecimal capPercent, Integer targetCount,
                            Integer priorityCount, int returnCount, int newReasons, LocalDate applicationDate, LocalDate dueOn,
                            boolean clockPaused, Long createdBy, Long submittedBy, Long acceptedBy,
                            boolean adjustmentPending, LocalDateTime createdAt, LocalDateTime updatedAt,
                            LocalDate stateSince, boolean raisedToProvince) implements Serializable {

    /** The same dossier where it belonged then. */
    public ProjectDetail at(FormerPlaceView place) {
        return new ProjectDetail(id, code, version, state, content, place.ownerUnitId(), place.communeId(), place.districtId(), place.provinceId(),
                place.agencyId(), total, stateSupport, capPercent, targetCount, priorityCount, returnCount, newReasons, applicationDate, dueOn, clockPaused,
                createdBy, submittedBy, acceptedBy, adjustmentPending, createdAt, updatedAt, stateSince, raisedToProvince);
    }

    public Manager manager() {
        return content.manager();
    }

    /** Whether the province decides on it: a department's project, or one that its district has raised. */
    public boolean isDecidedByProvince() {
        return manager().isDecidedByProvince(raisedToProvince);
    }

    public String name() {
        return content.name();
    }

    /** Whether this person wrote or submitted it, and so neither appraises nor decides it. */
    public boolean isAuthor(long userId) {
        return Long.valueOf(userId).equals(createdBy) || Long.valueOf(userId).equals(submittedBy);
    }

    /** The day by whose rules it is judged: its submission, or today for a draft. */
    public LocalDate dayOfReference(LocalDate today) {
        return applicationDate == null ? today : applicationDate;
    }
}
