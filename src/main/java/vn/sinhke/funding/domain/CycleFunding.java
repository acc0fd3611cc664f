package vn.sinhke.funding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/** What a cycle holds of one allocation: the assigned sum less what it gave back. */
@Entity
@Table(name = "cycle_funding")
public class CycleFunding {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "cycle_id", updatable = false)
    private Long cycleId;

    @Column(name = "allocation_id", updatable = false)
    private Long allocationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", updatable = false)
    private FundingSource source;

    @Column(name = "expires_on", updatable = false)
    private LocalDate expiresOn;

    @Column(name = "amount", updatable = false)
    private long amount;

    @Column(name = "released")
    private long released;

    @Column(name = "assigned_at", updatable = false)
    private LocalDateTime assignedAt;

    protected CycleFunding() { }

    public CycleFunding(FundingCycle cycle, Allocation allocation, Money sum, LocalDateTime at) {
        cycleId = cycle.id();
        allocationId = allocation.id();
        source = allocation.source();
        expiresOn = allocation.expiresOn();
        amount = sum.dong();
        assignedAt = at;
    }

    public void release(Money sum) {
        if (sum.isMoreThan(held())) {
            throw new IllegalArgumentException("more is released than is held");
        }
        released = Math.addExact(released, sum.dong());
    }

    /** What the cycle still holds, spent or not. */
    public Money held() {
        return Money.vnd(amount - released);
    }

    public Long id() {
        return id;
    }

    public Long cycleId() {
        return cycleId;
    }

    public Long allocationId() {
        return allocationId;
    }

    public FundingSource source() {
        return source;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }
}
