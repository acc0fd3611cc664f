package vn.sinhke.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Violation;

class ShapeTest {
    private static Shape shape(String json) {
        return Shape.of(ShapeReader.parsed(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsRightIsRead() {
        Shape in = shape("""
                {"name":"  Liên kết lợn nái ","total":1187500000,"start":"2024-02-29","type":"COMMUNITY","months":24,
                 "price":12.50,"open":true,"id":"17","lines":"a\\nb","list":[{"x":1},{"x":2}],"none":null}""");
        assertThat(in.name("name", 300)).isEqualTo("Liên kết lợn nái");
        assertThat(in.money("total")).isEqualTo(Money.vnd(1_187_500_000));
        assertThat(in.date("start")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(in.code("type", ProjectType.class)).isEqualTo(ProjectType.COMMUNITY);
        assertThat(in.integer("months", 1, 60)).isEqualTo(24);
        assertThat(in.decimal("price", BigDecimal.ZERO, BigDecimal.TEN.pow(3), 2)).isEqualByComparingTo("12.5");
        assertThat(in.flag("open", false)).isTrue();
        assertThat(in.id("id")).isEqualTo(17L);
        assertThat(in.linesOrNull("lines", 10)).isEqualTo("a\nb");
        assertThat(in.list("list", 2)).extracting(one -> one.integer("x", 0, 9)).containsExactly(1, 2);
        assertThat(in.textOrNull("none", 5)).isNull();
        in.check();
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsPath() {
        Shape in = shape("""
                {"name":"<b>","total":10.0,"start":"2024-02-30","type":"OTHER","budget":[{"unitPrice":-1},{"unitPrice":"5"}, 7]}""");
        in.name("name", 300);
        in.money("total");
        in.date("start");
        in.code("type", ProjectType.class);
        in.text("missing", 10);
        in.list("budget", 10).forEach(line -> line.money("unitPrice"));
        List<Violation> wrong = catchThrowableOfType(Problem.RulesBroken.class, in::check).violations();
        assertThat(wrong).extracting(Violation::field).containsExactly("name", "total", "start", "type", "missing", "budget[2]",
                "budget[0].unitPrice", "budget[1].unitPrice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "-1", "1e3", "0.5", "1.0", "\"5\"", "true", "[]", "99999999999999999999999999"})
    void moneyIsAWholeNumberOfAtMostTwelveDigits(String number) {
        Shape in = shape("{\"m\":" + number + "}");
        assertThat(in.moneyOrNull("m")).isNull();
        assertThatThrownBy(in::check).isInstanceOf(Problem.RulesBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\nb", "\\u202egnp", "\\ud800", "0123456789X"})
    void controlsAndLengthAreRefused(String text) {
        Shape in = shape("{\"t\":\"" + text + "\"}");
        assertThat(in.textOrNull("t", 10)).isNull();
        assertThatThrownBy(in::check).isInstanceOf(Problem.RulesBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "\"a\"", "{\"a\":1}}", "{\"a\":1e999999999999}", "{'a':1}"})
    void whatIsNoObjectIsMalformed(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ShapeReader.parsed(bytes)).isInstanceOf(HttpRefusal.class);
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        byte[] latin = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ShapeReader.parsed(latin)).isInstanceOf(HttpRefusal.class);
    }

    @Test
    void aVersionIsRequiredAndRead() {
        assertThat(IfMatch.required("\"3\"")).isEqualTo(3);
        assertThat(IfMatch.required("W/\"12\"")).isEqualTo(12);
        assertThat(catchThrowableOfType(HttpRefusal.class, () -> IfMatch.required(null)).status())
                .isEqualTo(428);
        assertThatThrownBy(() -> IfMatch.required("*")).isInstanceOf(HttpRefusal.class);
        assertThat(IfMatch.required("3")).as("as `current` tells it").isEqualTo(3);
        assertThatThrownBy(() -> IfMatch.required("three")).isInstanceOf(HttpRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "abc", "1e2", "50 "})
    void aLimitLiesBetweenOneAndTwoHundred(String limit) {
        assertThat(Limit.of(null)).isEqualTo(50);
        assertThat(Limit.of("200")).isEqualTo(200);
        assertThatThrownBy(() -> Limit.of(limit)).isInstanceOf(Problem.RulesBroken.class);
    }
}
