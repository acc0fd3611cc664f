package vn.sinhke.reference.query;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.reference.query.ParameterCode.MAX_INPUT_CYCLES;
import static vn.sinhke.reference.query.ParameterCode.POVERTY_LINE_RURAL;
import static vn.sinhke.shared.AreaClass.DIFFICULT;
import static vn.sinhke.shared.ProjectType.COMMUNITY;
import static vn.sinhke.shared.ProjectType.VALUE_CHAIN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapsAndParametersTest {
    private static final LocalDate START = LocalDate.of(2022, 4, 19);
    private static final LocalDate CHANGE = LocalDate.of(2024, 7, 1);
    private static final Long PROVINCE = 100_001L;

    private final List<Cap> caps = List.of(
            cap(70, START, CHANGE.minusDays(1), null), cap(75, CHANGE, null, null), cap(60, CHANGE, null, PROVINCE));

    private static Cap cap(int percent, LocalDate from, LocalDate to, Long province) {
        return new Cap(VALUE_CHAIN, DIFFICULT, BigDecimal.valueOf(percent), "NĐ 27/2022 Điều 21", from, to, province);
    }

    private BigDecimal percent(LocalDate day, Long province) {
        return SupportCaps.choose(caps, VALUE_CHAIN, DIFFICULT, day, province).orElseThrow().percent();
    }

    @Test
    void theDayDecidesTheCap() {
        assertThat(percent(CHANGE.minusDays(1), null)).isEqualByComparingTo("70");
        assertThat(percent(CHANGE, null)).isEqualByComparingTo("75");
        assertThat(percent(START, null)).isEqualByComparingTo("70");
        assertThat(SupportCaps.choose(caps, VALUE_CHAIN, DIFFICULT, START.minusDays(1), null)).isEmpty();
        assertThat(SupportCaps.choose(caps, COMMUNITY, DIFFICULT, START, null)).isEmpty();
    }

    @Test
    void aProvinceIsStricterButNeverMoreGenerous() {
        assertThat(percent(CHANGE.minusDays(1), PROVINCE)).isEqualByComparingTo("70");
        assertThat(percent(CHANGE, PROVINCE)).isEqualByComparingTo("60");
        assertThat(percent(CHANGE, 100_002L)).isEqualByComparingTo("75");
        var generous = List.of(cap(70, START, null, null), cap(90, START, null, PROVINCE));
        assertThat(SupportCaps.choose(generous, VALUE_CHAIN, DIFFICULT, START, PROVINCE).orElseThrow().provinceId()).isNull();
    }

    private final List<LegalParameter> parameters = List.of(
            parameter(POVERTY_LINE_RURAL, 1_500_000, LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31), null),
            parameter(POVERTY_LINE_RURAL, 2_200_000, LocalDate.of(2027, 1, 1), null, null),
            parameter(MAX_INPUT_CYCLES, 3, START, null, null),
            parameter(MAX_INPUT_CYCLES, 2, CHANGE, null, PROVINCE));

    private static LegalParameter parameter(ParameterCode code, long value, LocalDate from, LocalDate to, Long province) {
        return new LegalParameter(code.name(), BigDecimal.valueOf(value), "", "", from, to, province, false, null);
    }

    private int value(ParameterCode code, LocalDate day, Long province) {
        return LegalParameters.choose(parameters, code, day, province).intValue();
    }

    @Test
    void theDayAndTheProvinceDecideTheParameter() {
        assertThat(value(POVERTY_LINE_RURAL, LocalDate.of(2026, 12, 31), null)).isEqualTo(1_500_000);
        assertThat(value(POVERTY_LINE_RURAL, LocalDate.of(2027, 1, 1), null)).isEqualTo(2_200_000);
        assertThat(value(MAX_INPUT_CYCLES, CHANGE, null)).isEqualTo(3);
        assertThat(value(MAX_INPUT_CYCLES, CHANGE, PROVINCE)).isEqualTo(2);
        assertThat(value(MAX_INPUT_CYCLES, CHANGE.minusDays(1), PROVINCE)).isEqualTo(3);
    }

    @Test
    void aDayOutsideAllRowsGetsTheNearestOne() {
        assertThat(value(POVERTY_LINE_RURAL, LocalDate.of(2000, 1, 1), null)).isEqualTo(1_500_000);
        assertThat(value(MAX_INPUT_CYCLES, START.minusYears(9), PROVINCE)).isEqualTo(3);
    }
}
