package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** Results after the province went into another on 1 July 2025, asked for without naming a unit. */
class IndicatorApiIT {
    private static final RunningApp APP = RunningApp.own(Map.of("sinhke.clock.start", "2025-07-02", "sinhke.demo.projects", "60"));

    private final Api api = new Api(APP);

    @AfterAll
    static void close() {
        APP.close();
    }

    @Test
    void unitsOfTodayMeanWhatTheOwnProvinceHasBecome() {
        for (String who : List.of("chutich.tinh", "giamdoc.ldtbxh")) {
            assertThat(items(who, "rollUp=TODAY")).as(who).isNotEmpty().isEqualTo(items(who, "rollUp=TODAY&unit=19"));
            assertThat(items(who, "rollUp=AS_OF")).as(who).isNotEmpty();
        }
    }

    @Test
    void anAuditorHasFiguresEitherWay() {
        assertThat(items("kiemtoan", "rollUp=AS_OF")).isNotEmpty();
        assertThat(items("kiemtoan", "rollUp=TODAY")).isNotEmpty().isEqualTo(items("kiemtoan", "rollUp=TODAY&unit=19"));
    }

    private List<Object> items(String who, String query) {
        return api.as(who).get("indicators?" + query).then().statusCode(200).extract().jsonPath().getList("items");
    }
}
