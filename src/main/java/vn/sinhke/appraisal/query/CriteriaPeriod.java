package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The criteria by which councils score between two days; {@code to} is null while nothing follows. */
public record CriteriaPeriod(Long id, String article, LocalDate from, LocalDate to, boolean toConfirm, List<CriterionView> criteria) implements Serializable { }
