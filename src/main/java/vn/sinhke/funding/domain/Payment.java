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
import vn.sinhke.workflow.Subject;

/** A payment out of one cycle's money, from the draft of its request until it is paid, cleared or given back. */
@Entity
@Table(name = "payment")
public class Payment implements Subject<PaymentState> {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "cycle_id", updatable = false)
    private Long cycleId;

    @Column(name = "cycle_no", updatable = false)
    private int cycleNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PaymentKind kind;

    @Column(name = "amount")
    private long amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private FundingSource source;

    @Column(name = "payee")
    private String payee;

    @Column(name = "voucher_no")
    private String voucherNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PaymentState state = PaymentState.DRAFT;

    @Column(name = "state_since")
    private LocalDate stateSince;

    @Column(name = "created_by", updatable = false)
    private long createdBy;

    @Column(name = "created_at", updatable = false)
    private LocalDateTime createdAt;

    @Column(name = "requested_by")
    private Long requestedBy;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "paid_by")
    private Long paidBy;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    protected Payment() { }

    /** What a request says. */
    public record Order(PaymentKind kind, Money amount, FundingSource source, String payee, String voucherNo) { }

    public Payment(FundingCycle cycle, Order order, long by, LocalDateTime at, LocalDate day) {
        projectId = cycle.projectId();
        cycleId = cycle.id();
        cycleNo = cycle.no();
        createdBy = by;
        createdAt = at;
        stateSince = day;
        rewrite(order);
    }

    /** Says something else, as long as nobody was asked for it. */
    public final void rewrite(Order order) {
        if (order.amount().dong() <= 0 || !order.source().isState() || state != PaymentState.DRAFT) {
            throw new IllegalArgumentException("a payment is State money above zero, written as a draft");
        }
        kind = order.kind();
        amount = order.amount().dong();
        source = order.source();
        payee = order.payee();
        voucherNo = order.voucherNo();
    }

    /** Notes who did the step that the payment has just made. */
    public void signed(PaymentAction action, long by, LocalDate day) {
        stateSince = day;
        switch (action) {
            case REQUEST -> requestedBy = by;
            case CHECK -> checkedBy = by;
            case APPROVE -> approvedBy = by;
            case PAY -> {
                paidBy = by;
                paidOn = day;
            }
            case REFUSE, CLEAR, REFUND -> { }
        }
    }

    /** An advance that is paid and not cleared. */
    public boolean isOpenAdvance() {
        return kind == PaymentKind.ADVANCE && state == PaymentState.PAID;
    }

    public boolean isWrittenBy(long userId) {
        return createdBy == userId;
    }

    /** Whoever wrote or requested it does not approve it. */
    public boolean isRequester(long userId) {
        return isWrittenBy(userId) || requestedBy != null && requestedBy == userId;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public PaymentState state() {
        return state;
    }

    @Override
    public void enter(PaymentState next) {
        state = next;
    }

    public Long projectId() {
        return projectId;
    }

    public Long cycleId() {
        return cycleId;
    }

    public int cycleNo() {
        return cycleNo;
    }

    public PaymentKind kind() {
        return kind;
    }

    public Money amount() {
        return Money.vnd(amount);
    }

    public FundingSource source() {
        return source;
    }

    public String payee() {
        return payee;
    }

    public String voucherNo() {
        return voucherNo;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    public LocalDate paidOn() {
        return paidOn;
    }
}
