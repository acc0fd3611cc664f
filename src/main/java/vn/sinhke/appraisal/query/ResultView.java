package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.sinhke.appraisal.domain.CouncilOutcome;

/** What the council concluded. */
public record ResultView(Integer round, Integer seats, Integer present, Integer approvals, Integer supplements,
                         Integer refusals, BigDecimal lowest, BigDecimal average, BigDecimal highest,
                         CouncilOutcome outcome, String comment, String concludedBy, LocalDateTime concludedAt)
        implements Serializable { }
