package vn.sinhke.household.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sinhke.shared.VietnameseText;

/** A person of a household, from the day of joining until the day of leaving, which is the first day without. */
@Entity
@Table(name = "household_member")
public class HouseholdMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id")
    private Household household;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kinship")
    private Kinship kinship;

    @Column(name = "birth_year")
    private int birthYear;

    @Column(name = "woman")
    private boolean woman;

    @Column(name = "can_work")
    private boolean canWork;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected HouseholdMember() { }

    HouseholdMember(Household household, Person person, LocalDate joinedOn) {
        this.household = household;
        this.fullName = VietnameseText.nfc(person.fullName().strip());
        this.kinship = person.kinship();
        this.birthYear = person.birthYear();
        this.woman = person.woman();
        this.canWork = person.canWork();
        this.joinedOn = joinedOn;
    }

    /** A person as the commune writes them down; only the year of birth is kept. */
    public record Person(String fullName, Kinship kinship, int birthYear, boolean woman, boolean canWork) { }

    void leave(LocalDate day) {
        leftOn = day;
    }

    public Long id() {
        return id;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public boolean belongsOn(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }

    boolean hasLeft() {
        return leftOn != null;
    }
}
