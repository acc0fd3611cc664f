package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the database keeps with a dossier so that lists need not gather it (ADR 118): for queries only, never written from here and old as soon as the dossier is changed. */
@Embeddable
public class Marks {
    @Column(name = "cycle_count", insertable = false, updatable = false)
    private int cycles;

    @Column(name = "outcome_targets", insertable = false, updatable = false)
    private int targets;

    @Column(name = "changed_since", insertable = false, updatable = false)
    private int changes;

    @Column(name = "missing_papers", insertable = false, updatable = false)
    private int missingPapers;

    @Column(name = "council_lowest", insertable = false, updatable = false)
    private BigDecimal lowest;

    @Column(name = "council_average", insertable = false, updatable = false)
    private BigDecimal average;

    @Column(name = "council_highest", insertable = false, updatable = false)
    private BigDecimal highest;

    @Column(name = "council_supplements", insertable = false, updatable = false)
    private Integer supplements;

    @Column(name = "held", insertable = false, updatable = false)
    private boolean held;

    @Column(name = "marked", insertable = false, updatable = false)
    private boolean any;

    @Column(name = "due_key", insertable = false, updatable = false)
    private LocalDate dueKey;

    protected Marks() { }

    boolean isHeld() {
        return held;
    }
}
