package vn.sinhke.funding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/**
 * State money that a decision gives an agency for a place and a year, spendable until it expires. What is left when a
 * year ends moves only on a legal basis and keeps the year it came from.
 */
@Entity
@Table(name = "allocation")
public class Allocation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private FundingSource source;

    @Column(name = "budget_year")
    private int budgetYear;

    @Column(name = "origin_year")
    private int originYear;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "amount")
    private long amount;

    @Column(name = "assigned")
    private long assigned;

    @Column(name = "carried_out")
    private long carriedOut;

    @Enumerated(EnumType.STRING)
    @Column(name = "capital")
    private CapitalKind capital;

    @Column(name = "decision_no")
    private String decisionNo;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "carried_from_id")
    private Long carriedFromId;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    protected Allocation() { }

    /** What a decision says. */
    public record Grant(FundingSource source, int budgetYear, Long unitId, Long agencyId, Money amount,
                        CapitalKind capital, String decisionNo, LocalDate expires) { }

    public Allocation(Grant grant, long by, LocalDateTime at) {
        if (!grant.source().isState() || grant.amount().dong() <= 0) {
            throw new IllegalArgumentException("an allocation is State money above zero");
        }
        source = grant.source();
        budgetYear = grant.budgetYear();
        originYear = grant.budgetYear();
        unitId = grant.unitId();
        agencyId = grant.agencyId();
        amount = grant.amount().dong();
        capital = grant.capital();
        decisionNo = grant.decisionNo();
        expiresOn = grant.expires();
        enteredBy = by;
        enteredAt = at;
    }

    /** Moves a sum that is neither assigned nor moved yet to another year, in a new allocation. */
    public Allocation carryOver(Money sum, int toYear, String basis, LocalDate expires, long by, LocalDateTime at) {
        if (sum.dong() <= 0 || sum.isMoreThan(free())) {
            throw new IllegalArgumentException("more is carried over than is free");
        }
        Allocation next = new Allocation(new Grant(source, toYear, unitId, agencyId, sum, capital, decisionNo, expires),
                by, at);
        next.originYear = originYear;
        next.carriedFromId = id;
        next.legalBasis = basis;
        carriedOut = Math.addExact(carriedOut, sum.dong());
        return next;
    }

    /** Lets free money follow what was carried over before, on the same legal basis. */
    public void carryAlong(Money sum, Allocation next) {
        if (!id.equals(next.carriedFromId) || sum.isMoreThan(free())) {
            throw new IllegalArgumentException("only free money follows, and only to where the allocation was carried over");
        }
        carriedOut = Math.addExact(carriedOut, sum.dong());
        next.amount = Math.addExact(next.amount, sum.dong());
    }

    public void assign(Money sum) {
        if (sum.isMoreThan(free())) {
            throw new IllegalArgumentException("more is assigned than is free");
        }
        assigned = Math.addExact(assigned, sum.dong());
    }

    public void giveBack(Money sum) {
        if (sum.dong() > assigned) {
            throw new IllegalArgumentException("more is given back than was assigned");
        }
        assigned = Math.subtractExact(assigned, sum.dong());
    }

    /** Neither assigned to a cycle nor carried over. */
    public Money free() {
        return Money.vnd(amount - assigned - carriedOut);
    }

    public boolean hasExpired(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public FundingSource source() {
        return source;
    }

    public int budgetYear() {
        return budgetYear;
    }

    public int originYear() {
        return originYear;
    }

    public Long unitId() {
        return unitId;
    }

    public Long agencyId() {
        return agencyId;
    }

    public Money amount() {
        return Money.vnd(amount);
    }

    public Money assigned() {
        return Money.vnd(assigned);
    }

    public Money carriedOut() {
        return Money.vnd(carriedOut);
    }

    public CapitalKind capital() {
        return capital;
    }

    public String decisionNo() {
        return decisionNo;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Long carriedFromId() {
        return carriedFromId;
    }

    public String legalBasis() {
        return legalBasis;
    }
}
