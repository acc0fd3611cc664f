package vn.sinhke.reference.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.reference.ReferenceFiles;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.JpaForTests;
import vn.sinhke.support.TestDatabase;

/** What the migrations hold, read as the application reads it, on both servers. */
class ReferenceDataIT {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @Nested
    class OnMariaDb extends Content {
        OnMariaDb() {
            super(DatabaseServer.MARIADB);
        }
    }

    @Nested
    class OnMySql extends Content {
        OnMySql() {
            super(DatabaseServer.MYSQL);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Content {
        private final JpaForTests jpa;

        Content(DatabaseServer server) {
            jpa = JpaForTests.over(TestDatabase.shared(server));
        }

        @AfterAll
        void close() {
            jpa.close();
        }

        private void read(Consumer<ReferenceReads> test) {
            jpa.doInTransaction(em -> test.accept(new ReferenceReads(em, DAY)));
        }

        @Test
        void holdsEveryUnitOfTheFile() {
            read(reads -> {
                var lines = ReferenceFiles.units();
                assertThat(reads.units.list(UnitFilter.at(null))).hasSameSizeAs(lines);
                for (var line : lines) {
                    UnitView unit = reads.units.find(line.code(), line.from()).orElseThrow();
                    assertThat(unit.name()).isEqualTo(line.name());
                    assertThat(unit.level()).isEqualTo(line.level());
                    assertThat(unit.validFrom()).isEqualTo(line.from());
                    assertThat(unit.validTo()).isEqualTo(line.to());
                    assertThat(reads.units.byId(unit.parentId()).map(UnitView::code).orElse("")).isEqualTo(line.parentCode());
                    assertThat(reads.units.byId(unit.parentId()).stream()).allMatch(parent -> parent.isValidAt(line.from()));
                    assertThat(unit.id().toString()).hasSize(6);
                }
            });
        }

        @Test
        void everyUnitThatEndedWentSomewhere() {
            read(reads -> assertThat(reads.units.list(UnitFilter.at(LocalDate.of(2025, 6, 30))))
                    .filteredOn(unit -> unit.level() != UnitLevel.DISTRICT)
                    .allSatisfy(unit -> assertThat(reads.units.successors(unit.id())).isNotEmpty()
                            .allSatisfy(next -> assertThat(next.unit().isValidAt(next.effective())).isTrue())));
        }

        @ParameterizedTest
        @CsvSource({"01858, ESPECIALLY_DIFFICULT, false", "01936, ESPECIALLY_DIFFICULT, false", "02179, ESPECIALLY_DIFFICULT, true",
            "02107, DIFFICULT, true", "02086, OTHER_ELIGIBLE, true"})
        void knowsTheClassOfACommune(String code, AreaClass expected, boolean sample) {
            read(reads -> {
                Long commune = reads.units.find(code, DAY).orElseThrow().id();
                AreaClassRow row = reads.areaClasses.row(commune, "Thôn không có mức riêng", DAY).orElseThrow();
                assertThat(row.areaClass()).isEqualTo(expected);
                assertThat(row.sample()).isEqualTo(sample);
                assertThat(row.source()).matches(text -> !sample || text.startsWith("Mẫu"));
                assertThat(reads.areaClasses.at(commune, DAY)).contains(expected);
            });
        }

        @Test
        void everyCommuneOfBackKanHasAClassAndSoHaveItsSuccessors() {
            read(reads -> {
                Long province = reads.units.find("06").orElseThrow().id();
                assertThat(reads.units.within(province).stream().map(id -> reads.units.byId(id).orElseThrow())
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)).hasSize(108).allSatisfy(unit -> {
                            assertThat(reads.areaClasses.at(unit.id(), DAY)).isPresent();
                            assertThat(reads.areaClasses.at(unit.id(), LocalDate.of(2025, 8, 1))).isPresent();
                        });
            });
        }

        @ParameterizedTest
        @CsvSource({"01858, 2024-06-03, true", "01936, 2024-06-03, true", "060, 2022-03-15, true", "060, 2022-03-14, false",
            "062, 2025-06-30, true", "062, 2025-07-01, false", "02179, 2024-06-03, false"})
        void knowsThePoorDistricts(String code, LocalDate day, boolean poor) {
            read(reads -> assertThat(reads.areaClasses.isInPoorDistrict(reads.units.find(code).orElseThrow().id(), day)).isEqualTo(poor));
        }

        @ParameterizedTest
        @CsvSource({"VALUE_CHAIN, ESPECIALLY_DIFFICULT, 80, NĐ 27/2022 Điều 21", "VALUE_CHAIN, DIFFICULT, 70, NĐ 27/2022 Điều 21",
            "VALUE_CHAIN, OTHER_ELIGIBLE, 50, NĐ 27/2022 Điều 21", "COMMUNITY, ESPECIALLY_DIFFICULT, 95, NĐ 27/2022 Điều 22.5",
            "COMMUNITY, DIFFICULT, 80, NĐ 27/2022 Điều 22.5", "COMMUNITY, OTHER_ELIGIBLE, 60, NĐ 27/2022 Điều 22.5"})
        void knowsTheCaps(ProjectType type, AreaClass areaClass, String percent, String article) {
            read(reads -> {
                Cap cap = reads.caps.at(type, areaClass, LocalDate.of(2022, 4, 19), null).orElseThrow();
                assertThat(cap.percent()).isEqualByComparingTo(percent);
                assertThat(cap.article()).isEqualTo(article);
                assertThat(reads.caps.at(type, areaClass, DAY, 100_001L)).contains(cap);
                assertThat(reads.caps.at(type, areaClass, LocalDate.of(2022, 4, 18), null)).isEmpty();
            });
        }

        @Test
        void hasARowForEachParameter() {
            read(reads -> {
                for (ParameterCode code : ParameterCode.values()) {
                    assertThat(reads.parameters.at(code, DAY, null).article()).isNotBlank();
                }
                assertThat(reads.parameters.all()).allMatch(row -> Objects.nonNull(ParameterCode.valueOf(row.code())));
                assertThat(reads.parameters.at(ParameterCode.MIN_TARGET_PERCENT, DAY, null).intValue()).isEqualTo(50);
                assertThat(reads.parameters.at(ParameterCode.POVERTY_LINE_RURAL, LocalDate.of(2026, 12, 31), null).intValue())
                        .isEqualTo(1_500_000);
                assertThat(reads.parameters.at(ParameterCode.POVERTY_LINE_RURAL, LocalDate.of(2027, 1, 1), null).intValue())
                        .isEqualTo(2_200_000);
            });
        }

        @Test
        void knowsTheAgencies() {
            read(reads -> {
                assertThat(reads.agencies.department(Component.LIVELIHOOD_DIVERSIFICATION, DAY).orElseThrow().code()).isEqualTo("SLDTBXH");
                assertThat(reads.agencies.department(Component.AGRICULTURE, DAY).orElseThrow().code()).isEqualTo("SNNPTNT");
                assertThat(reads.agencies.department(Component.AGRICULTURE, LocalDate.of(2025, 3, 1)).orElseThrow().code()).isEqualTo("SNNMT");
                AgencyView naRi = reads.agencies.byCode("UBND-066").orElseThrow();
                assertThat(naRi.name()).isEqualTo("UBND huyện Na Rì");
                assertThat(reads.agencies.committeeOf(naRi.unitId())).contains(naRi);
                assertThat(reads.agencies.byCode("UBND-02179").orElseThrow().name()).isEqualTo("UBND xã Trần Phú");
                assertThat(reads.agencies.byCode("UBND-06").orElseThrow().isDepartment()).isFalse();
            });
        }

        @Test
        void countsWorkingDaysByTheTable() {
            read(reads -> {
                assertThat(reads.calendar.plusWorkingDays(LocalDate.of(2024, 2, 7), 1)).isEqualTo(LocalDate.of(2024, 2, 15));
                assertThat(reads.calendar.isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
                assertThat(reads.calendar.workingDaysBetween(LocalDate.of(2025, 1, 24), LocalDate.of(2025, 2, 3))).isEqualTo(1);
            });
        }
    }
}
