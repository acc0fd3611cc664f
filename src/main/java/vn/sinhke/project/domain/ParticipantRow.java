package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** How a {@link Participant} is kept. */
@Entity
@Table(name = "project_participant")
class ParticipantRow extends ContentRow<Participant> {
    @Column(name = "household_id")
    private Long householdId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ParticipantKind kind;

    @Column(name = "stock")
    private BigDecimal stock;

    @Column(name = "note")
    private String note;

    protected ParticipantRow() { }

    ParticipantRow(Project project, Participant value) {
        super(project);
        set(value);
    }

    @Override
    Participant value() {
        return new Participant(householdId, kind, Plain.number(stock), note);
    }

    @Override
    void set(Participant value) {
        householdId = value.householdId();
        kind = value.kind();
        stock = value.stock();
        note = value.note();
    }
}
