package vn.sinhke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The walls stand in the product, and each of them bites on a planted violation. */
class WallsTest {
    private static final Map<String, ArchRule> RULES = Map.of(
            "houses stand in one line", Walls.HOUSES_STAND_IN_ONE_LINE,
            "from another house one knocks at the door", Walls.FROM_ANOTHER_HOUSE_ONE_KNOCKS_AT_THE_DOOR,
            "rooms keep their order", Walls.ROOMS_KEEP_THEIR_ORDER,
            "no entity reaches a page", Walls.NO_ENTITY_REACHES_A_PAGE,
            "faces stays in web", Walls.FACES_STAYS_IN_WEB,
            "the entity manager stays below", Walls.THE_ENTITY_MANAGER_STAYS_BELOW,
            "transactions begin in use cases", Walls.TRANSACTIONS_BEGIN_IN_USE_CASES,
            "only the engine enters a state", Walls.ONLY_THE_ENGINE_ENTERS_A_STATE,
            "nobody reaches into another bean", Walls.NOBODY_REACHES_INTO_ANOTHER_BEAN,
            "every rule of law names its source", Walls.EVERY_RULE_OF_LAW_NAMES_ITS_SOURCE);

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.sinhke");

    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages("vn.sinhke.project.web.planted", "vn.sinhke.project.domain.planted", "vn.sinhke.workflow",
                    "vn.sinhke.project.domain", "vn.sinhke.account.domain");

    @TestFactory
    Stream<DynamicTest> theWallsStand() {
        return RULES.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> everyWallBites() {
        return RULES.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertThat(rule.getValue().evaluate(PLANTED).hasViolation()).isTrue()));
    }
}
