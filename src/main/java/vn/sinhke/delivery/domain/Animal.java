package vn.sinhke.delivery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One animal of a handover, known by its ear tag. */
@Entity
@Table(name = "animal")
public class Animal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "handover_id")
    private Long handoverId;

    @Column(name = "tag")
    private String tag;

    @Column(name = "weight_kg")
    private BigDecimal weightKg;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AnimalState state = AnimalState.ALIVE;

    protected Animal() { }

    public Animal(Long projectId, Long handoverId, String tag, BigDecimal weightKg) {
        this.projectId = projectId;
        this.handoverId = handoverId;
        this.tag = tag;
        this.weightKg = weightKg;
    }

    public void become(AnimalState next) {
        state = next;
    }

    public Long id() {
        return id;
    }

    public Long handoverId() {
        return handoverId;
    }

    public AnimalState state() {
        return state;
    }
}
