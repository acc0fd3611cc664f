package vn.sinhke.project.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be done to a dossier; the name of each in the REST contract, and what the person has to give with it. */
public enum ProjectAction {
    SUBMIT("submit"),
    ACCEPT("accept"),
    RETURN("return", "reasons"),
    WITHDRAW("withdraw"),
    OPEN_COUNCIL("openCouncil"),
    REQUEST_SUPPLEMENT("requestSupplement", "reasons"),
    CONCLUDE_PASS("conclude", "outcome"),
    CONCLUDE_FAIL("conclude", "outcome"),
    PUBLISH_RESULT("publishResult"),
    PRESENT("present"),
    APPROVE("approve"),
    SEND_BACK("sendBack", "comment"),
    REJECT("reject", "comment"),
    SIGN_CONTRACT("signContract"),
    SUSPEND("suspend", "comment"),
    RESUME("resume"),
    REQUEST_ADJUSTMENT("requestAdjustment", "comment"),
    DECIDE_ADJUSTMENT("decideAdjustment", "outcome"),
    FINAL_ACCEPTANCE("finalAcceptance"),
    SETTLE("settle"),
    START_FOLLOW_UP("startFollowUp"),
    CLOSE("close"),
    CANCEL("cancel", "comment");

    private final String apiName;
    private final List<String> needs;

    ProjectAction(String apiName, String... needs) {
        this.apiName = apiName;
        this.needs = List.of(needs);
    }

    public String apiName() {
        return apiName;
    }

    public List<String> needs() {
        return needs;
    }

    /** The action behind a name of the REST contract; {@code conclude} needs its outcome to be known. */
    public static Optional<ProjectAction> byName(String name, String outcome) {
        return Arrays.stream(values()).filter(action -> action.apiName.equals(name))
                .filter(action -> action != CONCLUDE_PASS || !"FAIL".equals(outcome))
                .filter(action -> action != CONCLUDE_FAIL || "FAIL".equals(outcome))
                .findFirst();
    }
}
