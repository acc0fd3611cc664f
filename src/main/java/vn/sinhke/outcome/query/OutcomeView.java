package vn.sinhke.outcome.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.Indicator;

/** One recorded result; the household is null when it speaks of the whole dossier. */
public record OutcomeView(Long id, Indicator indicator, String period, BigDecimal value, Long householdId, String household,
                          LocalDateTime recordedAt) implements Serializable { }
