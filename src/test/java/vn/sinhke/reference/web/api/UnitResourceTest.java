package vn.sinhke.reference.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.reference.ReferenceFiles;
import vn.sinhke.reference.query.UnitTree;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

class UnitResourceTest {
    private static final String DAY = "2024-05-01";

    private final UnitResource resource = new UnitResource();

    @BeforeEach
    void wire() {
        UnitTree tree = ReferenceFiles.unitTree();
        resource.units = new Units() {
            @Override
            public UnitTree tree() {
                return tree;
            }
        };
        resource.clock = new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T03:00:00Z"), BusinessClock.ZONE));
    }

    private static List<String> codes(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream().map(unit -> unit.getString("code")).toList();
    }

    @Test
    void answersTheCommunesOfADistrict() {
        JsonObject page = resource.list(DAY, "066", "COMMUNE", null, null, null);
        assertThat(codes(page)).hasSize(17).contains("02179");
        assertThat(page.isNull("next")).isTrue();
        JsonObject tranPhu = page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(unit -> unit.getString("code").equals("02179")).findFirst().orElseThrow();
        assertThat(tranPhu.getString("name")).isEqualTo("Xã Trần Phú");
        assertThat(tranPhu.getString("parent")).isEqualTo("066");
        assertThat(tranPhu.getString("level")).isEqualTo("COMMUNE");
        assertThat(tranPhu.getString("validFrom")).isEqualTo("1997-01-01");
        assertThat(tranPhu.getString("validTo")).isEqualTo("2025-06-30");
        assertThat(tranPhu.get("id")).isInstanceOf(JsonString.class);
    }

    @Test
    void theDayDecidesWhatACodeMeans() {
        JsonObject later = resource.one("02176", "2025-07-01");
        assertThat(later.getString("name")).isEqualTo("Xã Trần Phú");
        assertThat(later.isNull("validTo")).isTrue();
        assertThat(resource.one("02176", null).getString("name")).isEqualTo("Xã Cư Lễ");
        String oldId = resource.one("02179", DAY).getString("id");
        assertThat(resource.one(oldId, "2026-01-01").getString("code")).isEqualTo("02179");
        JsonObject successor = resource.successors(oldId, null).getJsonArray("items").getJsonObject(0);
        assertThat(successor.getString("id")).isEqualTo(later.getString("id"));
        assertThat(successor.getString("extent")).isEqualTo("WHOLE");
        assertThat(successor.getString("effective")).isEqualTo("2025-07-01");
        assertThat(resource.successors(later.getString("id"), null).getJsonArray("items")).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> all = codes(resource.list(DAY, null, null, null, "200", null));
        assertThat(all).hasSize(200);
        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            JsonObject page = resource.list(DAY, null, null, null, "7", after);
            walked.addAll(codes(page));
            after = page.isNull("next") ? null : page.getString("next");
        } while (after != null);
        assertThat(walked).hasSize(299).doesNotHaveDuplicates().isSorted().startsWith(all.toArray(String[]::new));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> resource.list("2024-02-31", "99999", "VILLAGE", null, "0", "§"))
                .asInstanceOf(type(Problem.RulesBroken.class))
                .satisfies(problem -> {
                    assertThat(problem.violations()).extracting(Violation::field)
                            .containsExactlyInAnyOrder("asOf", "parent", "level", "limit", "after");
                    assertThat(problem.violations()).extracting(Messages.in(Messages.VIETNAMESE)::of)
                            .noneMatch(text -> text.contains("???"));
                });
        assertThatThrownBy(() -> resource.one("nowhere", null)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> resource.successors("123456789012345678901", null)).isInstanceOf(Problem.NotFound.class);
    }
}
