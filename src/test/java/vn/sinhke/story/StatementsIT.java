package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.support.Api;
import vn.sinhke.support.CountedSelects;
import vn.sinhke.support.RunningApp;

/** A list sends at most six statements, whatever its length; counted by the server itself. */
class StatementsIT {
    private static final int MOST = 6;

    private final Api api = new Api(RunningApp.shared());

    @ParameterizedTest
    @CsvSource({"kiemtoan,projects", "chutich.tinh,projects", "canbo.nari,projects", "chutich.tinh,queue", "lanhdao.nari,queue",
        "canbo.nari,queue", "giamdoc.ldtbxh,queue"})
    void aListOfAnyLengthCostsTheSame(String who, String list) throws SQLException {
        String tab = list.equals("queue") ? "&tab=WAITING_FOR_ME" : "";
        RequestSpecification warm = api.as(who);
        warm.get(list + "?limit=1" + tab).then().statusCode(200);
        long one = selects(who, list + "?limit=1" + tab);
        long all = selects(who, list + "?limit=200" + tab);
        assertThat(all).isLessThanOrEqualTo(MOST);
        assertThat(one).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({"kiemtoan", "chutich.tinh", "canbo.nari", "giamdoc.ldtbxh"})
    void whereDossiersWaitCostsNoMoreThanAList(String who) throws SQLException {
        api.as(who).get("queue/waiting").then().statusCode(200);
        assertThat(selects(who, "queue/waiting")).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({"canbo.nari", "thamdinh.ldtbxh", "chutich.tinh", "quantri"})
    void noticesCostNoMoreThanAList(String who) throws SQLException {
        api.as(who).get("notices?limit=200").then().statusCode(200);
        assertThat(selects(who, "notices?limit=200")).isLessThanOrEqualTo(MOST);
    }

    private long selects(String who, String path) throws SQLException {
        return CountedSelects.fewest(RunningApp.shared(), MOST, () -> api.as(who).get(path).then().statusCode(200));
    }
}
