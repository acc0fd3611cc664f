package vn.sinhke.funding.domain;

import java.util.Arrays;
import java.util.Optional;

/** What may be done to a funding cycle, with its name in the REST contract. */
public enum CycleAction {
    FUND("fund"), OPEN("open"), ACCEPT("accept"), SETTLE("settle"), CARRY_OVER("carryOver"), CANCEL("cancel");

    private final String apiName;

    CycleAction(String apiName) {
        this.apiName = apiName;
    }

    public String apiName() {
        return apiName;
    }

    public static Optional<CycleAction> byName(String name) {
        return Arrays.stream(values()).filter(action -> action.apiName.equals(name)).findFirst();
    }
}
