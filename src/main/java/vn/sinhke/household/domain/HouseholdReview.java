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
import java.util.Set;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Money;

/** What one review found, in force from its day until the next. Source: Quyết định 24/2021/QĐ-TTg. */
@Entity
@Table(name = "household_review")
public class HouseholdReview {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id")
    private Household household;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private HouseholdClass reviewedClass;

    @Column(name = "left_poverty_on")
    private LocalDate leftPovertyOn;

    @Column(name = "deficits")
    private int deficits;

    @Column(name = "income_per_person")
    private long incomePerPerson;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private PovertyCause cause;

    @Column(name = "decision_no")
    private String decisionNo;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    protected HouseholdReview() { }

    HouseholdReview(Household household, LocalDate effectiveFrom, Finding finding) {
        this.household = household;
        this.effectiveFrom = effectiveFrom;
        this.reviewedClass = finding.reviewedClass();
        this.leftPovertyOn = finding.leftPovertyOn();
        this.deficits = Deficit.bits(finding.deficits());
        this.incomePerPerson = finding.incomePerPerson().dong();
        this.cause = finding.cause();
        this.decisionNo = finding.decisionNo();
        this.decisionDate = finding.decisionDate();
    }

    /**
     * What the reviewers found in a household and by which decision it was recognised.
     *
     * @param leftPovertyOn when the household left the list of the poor; needed for a newly escaped one
     * @param cause the main cause of poverty, null when not poor
     */
    public record Finding(HouseholdClass reviewedClass, LocalDate leftPovertyOn, Set<Deficit> deficits,
                          Money incomePerPerson, PovertyCause cause, String decisionNo, LocalDate decisionDate) {
        public Finding {
            if (reviewedClass == HouseholdClass.NEWLY_ESCAPED && leftPovertyOn == null) {
                throw new IllegalArgumentException("a newly escaped household left the list on some day");
            }
        }
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public HouseholdClass reviewedClass() {
        return reviewedClass;
    }

    public LocalDate leftPovertyOn() {
        return leftPovertyOn;
    }
}
