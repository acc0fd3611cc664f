package vn.sinhke.outcome.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.Indicator;

/** A result of a dossier for an indicator and a period, of one household or of all. Never changed: a correction is a new one. */
@Entity
@Table(name = "outcome")
public class Outcome {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "indicator")
    private Indicator indicator;

    @Column(name = "period")
    private String period;

    @Column(name = "period_from")
    private LocalDate firstDay;

    @Column(name = "period_to")
    private LocalDate lastDay;

    @Column(name = "result_value")
    private BigDecimal value;

    @Column(name = "household_id")
    private Long householdId;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected Outcome() { }

    public Outcome(Long projectId, Indicator indicator, ResultPeriod period, BigDecimal value, Long householdId, long by,
            LocalDateTime at) {
        this.projectId = projectId;
        this.indicator = indicator;
        this.period = period.text();
        this.firstDay = period.from();
        this.lastDay = period.to();
        this.value = value;
        this.householdId = householdId;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public Long id() {
        return id;
    }
}
