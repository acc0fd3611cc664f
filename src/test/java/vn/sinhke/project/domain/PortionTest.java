package vn.sinhke.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortionTest {
    @ParameterizedTest
    @CsvSource({
        // part, all, percent, more; enough, missing, to add
        "9,20,50,false,false,1,2", "10,20,50,false,true,0,0", "0,1,50,false,false,1,1", "1,3,50,false,false,1,1",
        "14,20,70,true,false,1,1", "15,20,70,true,true,0,0", "70,100,70,true,false,1,1", "71,100,70,true,true,0,0", "10,20,70,true,false,5,14"})
    void theDistanceToTheShareIsToldInHouseholds(long part, int all, String percent, boolean more, boolean enough, long missing, long toAdd) {
        Portion portion = new Portion(part, all, new BigDecimal(percent), more);
        assertThat(portion.isEnough()).isEqualTo(enough);
        assertThat(portion.missing()).isEqualTo(missing);
        assertThat(portion.toAdd()).isEqualTo(toAdd);
        if (!enough) {
            assertThat(new Portion(part + toAdd, (int) (all + toAdd), portion.percent(), more).isEnough()).isTrue();
            assertThat(new Portion(part + toAdd - 1, (int) (all + toAdd - 1), portion.percent(), more).isEnough()).isFalse();
            assertThat(new Portion(part + missing, all, portion.percent(), more).isEnough()).isTrue();
        }
    }
}
