package vn.sinhke.funding.web;

import java.io.Serializable;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/** What somebody types for a new payment. */
public class PaymentDraft implements Serializable {
    private int cycle = 1;
    private PaymentKind kind = PaymentKind.ADVANCE;
    private FundingSource source = FundingSource.CENTRAL_BUDGET;
    private Money amount;
    private String payee;
    private String voucherNo;

    static PaymentDraft of(PaymentView payment) {
        PaymentDraft draft = new PaymentDraft();
        draft.cycle = payment.cycleNo();
        draft.kind = payment.kind();
        draft.source = payment.source();
        draft.amount = payment.amount();
        draft.payee = payment.payee();
        draft.voucherNo = payment.voucherNo();
        return draft;
    }

    Payment.Order order() {
        return new Payment.Order(kind, amount, source, payee, voucherNo);
    }

    public int getCycle() {
        return cycle;
    }

    public void setCycle(int cycle) {
        this.cycle = cycle;
    }

    public PaymentKind getKind() {
        return kind;
    }

    public void setKind(PaymentKind kind) {
        this.kind = kind;
    }

    public FundingSource getSource() {
        return source;
    }

    public void setSource(FundingSource source) {
        this.source = source;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }

    public String getVoucherNo() {
        return voucherNo;
    }

    public void setVoucherNo(String voucherNo) {
        this.voucherNo = voucherNo;
    }
}
