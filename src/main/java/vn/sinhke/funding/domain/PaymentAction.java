package vn.sinhke.funding.domain;

import java.util.Arrays;
import java.util.Optional;

/** What may be done to a payment, with its name in the REST contract. */
public enum PaymentAction {
    REQUEST("request"), CHECK("check"), APPROVE("approve"), PAY("pay"), REFUSE("refuse"), CLEAR("clear"),
    REFUND("refund");

    private final String apiName;

    PaymentAction(String apiName) {
        this.apiName = apiName;
    }

    public String apiName() {
        return apiName;
    }

    public static Optional<PaymentAction> byName(String name) {
        return Arrays.stream(values()).filter(action -> action.apiName.equals(name)).findFirst();
    }
}
