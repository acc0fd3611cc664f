package vn.sinhke.decision.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.ProjectType;

/** A dossier of the queue as one statement reads it. */
public record WorkLine(Long id, String code, Integer version, String name, ProjectType type, ProjectState state,
                       Manager manager, Long communeId, Long districtId, Long provinceId, Long agencyId, Long total,
                       Long stateSupport, BigDecimal capPercent, Integer returnCount, Integer newReasons, Integer participants, Integer targetPersons,
                       LocalDate dueOn, Boolean clockPaused, LocalDate stateSince, Integer cycles, Integer targets, Integer softOverlaps, Integer changes, Integer missingPapers,
                       Boolean raised,
                       BigDecimal lowest, BigDecimal average, BigDecimal highest, Integer supplements) { }
