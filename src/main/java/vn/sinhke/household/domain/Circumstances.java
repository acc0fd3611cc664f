package vn.sinhke.household.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Where a household lives and what gives it priority, from a day until the next such row; written once, never changed. */
@Entity
@Table(name = "household_circumstances")
public class Circumstances {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id")
    private Household household;

    @Column(name = "from_day")
    private LocalDate from;

    @Embedded
    private Place place;

    @Embedded
    private Traits traits;

    @Column(name = "evidence")
    private String evidence;

    protected Circumstances() { }

    Circumstances(Household household, LocalDate from, Place place, Traits traits, String evidence) {
        this.household = household;
        this.from = from;
        this.place = place;
        this.traits = traits;
        this.evidence = evidence;
    }

    public LocalDate from() {
        return from;
    }

    Place place() {
        return place;
    }

    Traits traits() {
        return traits;
    }
}
