package vn.sinhke.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.support.Api;

/** A small dossier of Trần Phú brought under way through the API: contract signed, first cycle open, nothing handed over. */
final class UnderWay {
    static final String OFFICER = "canbo.nari";
    static final String COMMUNE = "xa.tranphu";
    static final String HEAD = "giamdoc.ldtbxh";
    static final String FINANCE = "ketoan.ldtbxh";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";

    final String id;
    final List<String> households;
    private final Api api;

    private UnderWay(Api api, String id, List<String> households) {
        this.api = api;
        this.id = id;
        this.households = households;
    }

    /** @param product names the dossier; nobody is supported twice with the same, so each test takes its own */
    static UnderWay begin(Api api, String product, int households) {
        UnderWay made = presented(api, product, households);
        made.go("chutich.tinh", "approve");
        made.go(HEAD, "signContract");
        made.cycle(FINANCE, "fund");
        made.cycle(HEAD, "open");
        return made;
    }

    /** The same as far as the province's leader, whom it waits for. */
    static UnderWay presented(Api api, String product, int households) {
        List<String> poor = api.households(OFFICER, "02179", "POOR", households);
        Map<String, Object> body = new HashMap<>(Api.valueChain(poor));
        body.put("name", "Liên kết nuôi " + product + " Trần Phú");
        body.put("product", product);
        body.put("budget", List.of(Api.line(1, 10, 6_500_000, 52_000_000L, 13_000_000L)));
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-06-01", "to", "2025-05-31")));
        UnderWay made = new UnderWay(api, api.draft(OFFICER, body), poor);
        made.go(OFFICER, "submit");
        made.go(APPRAISER, "accept");
        made.appraise();
        made.go(HEAD, "present");
        return made;
    }

    private void appraise() {
        api.appraise(HEAD, id, CHAIR, SECRETARY, APPRAISER);
        go(CHAIR, "conclude", "outcome", "PASS");
    }

    private void go(String who, String name, Object... more) {
        api.move(who, id, name, more).then().statusCode(200);
    }

    private void cycle(String who, String name) {
        api.as(who).body(Map.of("name", name)).post("projects/" + id + "/cycles/1/transitions").then().statusCode(200);
    }
}
