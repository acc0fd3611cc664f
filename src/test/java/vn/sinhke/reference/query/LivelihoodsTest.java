package vn.sinhke.reference.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.reference.domain.Livelihood;

class LivelihoodsTest {
    private static final Map<String, Livelihood> KNOWN = Map.of("lợn", Livelihood.PIGS, "trâu", Livelihood.CATTLE, "gừng", Livelihood.CROPS,
            "lê", Livelihood.FRUIT, "bò", Livelihood.CATTLE, "bí", Livelihood.CROPS);

    @ParameterizedTest
    @CsvSource({"lợn nái sinh sản,PIGS", "LỢN THỊT,PIGS", "lon nai,PIGS", "gừng trâu,CROPS", "trâu sinh sản,CATTLE", "cây lê VH6,FRUIT",
        "bò vỗ béo,CATTLE", "máy cày,", "'',"})
    void theFirstKnownWordDecides(String product, Livelihood expected) {
        assertThat(Livelihoods.of(product, KNOWN).orElse(null)).isEqualTo(expected);
    }
}
