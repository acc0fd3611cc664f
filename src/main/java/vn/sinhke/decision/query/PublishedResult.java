package vn.sinhke.decision.query;

import java.time.LocalDate;
import vn.sinhke.appraisal.domain.CouncilOutcome;

/** What a council concluded on a project, published before the decision where the regime says so. */
public record PublishedResult(String code, String name, Long communeId, Long districtId, LocalDate day, CouncilOutcome outcome) { }
