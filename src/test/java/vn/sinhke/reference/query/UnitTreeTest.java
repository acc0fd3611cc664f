package vn.sinhke.reference.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sinhke.reference.ReferenceFiles;
import vn.sinhke.reference.domain.SuccessionExtent;
import vn.sinhke.shared.UnitLevel;

class UnitTreeTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final UnitTree tree = ReferenceFiles.unitTree();

    private UnitView unit(String code, LocalDate day) {
        return tree.find(code, day).orElseThrow();
    }

    @Test
    void aCodeNamesAnotherPlaceOnAnotherDay() {
        UnitView oldTranPhu = unit("02179", BEFORE);
        assertThat(oldTranPhu.name()).isEqualTo("Xã Trần Phú");
        assertThat(tree.find("02179", AFTER)).isEmpty();
        assertThat(unit("02176", BEFORE).name()).isEqualTo("Xã Cư Lễ");
        UnitView newTranPhu = unit("02176", AFTER);
        assertThat(newTranPhu.name()).isEqualTo("Xã Trần Phú");
        assertThat(tree.successors(oldTranPhu.id()))
                .containsExactly(new UnitSuccessor(newTranPhu, SuccessionExtent.WHOLE, AFTER));
        assertThat(tree.predecessors(newTranPhu.id())).extracting(UnitView::name)
                .containsExactlyInAnyOrder("Xã Trần Phú", "Xã Cư Lễ", "Xã Văn Minh");
        assertThat(tree.on(oldTranPhu.id(), BEFORE)).containsExactly(oldTranPhu);
        assertThat(tree.on(oldTranPhu.id(), AFTER)).containsExactly(newTranPhu);
    }

    @Test
    void thePlaceOfACommuneIsThatOfItsTime() {
        UnitView commune = unit("02179", BEFORE);
        assertThat(tree.ancestors(commune.id())).extracting(UnitView::name).containsExactly("Huyện Na Rì", "Tỉnh Bắc Kạn");
        assertThat(tree.atLevel(commune.id(), UnitLevel.DISTRICT)).contains(unit("066", BEFORE));
        UnitView later = unit("02176", AFTER);
        assertThat(tree.ancestors(later.id())).extracting(UnitView::name).containsExactly("Tỉnh Thái Nguyên");
        assertThat(tree.atLevel(later.id(), UnitLevel.DISTRICT)).isEmpty();
        assertThat(unit("19", AFTER).id()).isNotEqualTo(unit("19", BEFORE).id());
    }

    /** Money for a place pays for what the place was and has become, and for nothing beside it. */
    @Test
    void aPlaceStaysWithinWhatItWasAndWhatItHasBecome() {
        Long old = unit("02179", BEFORE).id();
        Long now = unit("02176", AFTER).id();
        assertThat(tree.isOrWasWithin(old, unit("066", BEFORE).id(), AFTER)).isTrue();
        assertThat(tree.isOrWasWithin(old, now, AFTER)).as("where it lies now").isTrue();
        assertThat(tree.isOrWasWithin(old, now, BEFORE)).as("not yet").isFalse();
        assertThat(tree.isOrWasWithin(now, unit("066", BEFORE).id(), AFTER)).as("where it lay").isTrue();
        assertThat(tree.isOrWasWithin(now, unit("065", BEFORE).id(), AFTER)).isFalse();
        assertThat(tree.isOrWasWithin(old, unit("065", BEFORE).id(), AFTER)).isFalse();
    }

    @Test
    void aCodeThatNobodyBearsAnyMoreStandsForWhatItBecame() {
        assertThat(tree.standing("06", BEFORE)).contains(unit("06", BEFORE));
        assertThat(tree.standing("06", AFTER)).contains(unit("19", AFTER));
        assertThat(tree.standing("19", AFTER)).contains(unit("19", AFTER));
        assertThat(tree.standing("0", AFTER)).isEmpty();
        assertThat(unit("06", BEFORE).nameWithin()).isEqualTo("tỉnh Bắc Kạn");
    }

    @Test
    void everyUnitThatEndedHasASuccessor() {
        assertThat(tree.list(UnitFilter.at(BEFORE)))
                .filteredOn(unit -> unit.level() != UnitLevel.DISTRICT)
                .allSatisfy(unit -> assertThat(tree.on(unit.id(), AFTER)).isNotEmpty().allMatch(next -> next.isValidAt(AFTER)));
        assertThat(tree.list(UnitFilter.at(AFTER)).stream().filter(unit -> unit.level() == UnitLevel.COMMUNE)).hasSize(92)
                .allSatisfy(unit -> assertThat(tree.predecessors(unit.id())).isNotEmpty());
    }

    @Test
    void backKanHad108CommunesThatBecame37() {
        UnitView backKan = unit("06", BEFORE);
        var communes = tree.within(backKan.id()).stream().map(id -> tree.byId(id).orElseThrow())
                .filter(unit -> unit.level() == UnitLevel.COMMUNE).toList();
        assertThat(communes).hasSize(108).allSatisfy(unit -> assertThat(tree.successors(unit.id())).hasSize(1));
        assertThat(communes.stream().flatMap(unit -> tree.on(unit.id(), AFTER).stream()).distinct()).hasSize(37);
    }

    @Test
    void listsByParentLevelTextAndDay() {
        Long naRi = unit("066", BEFORE).id();
        assertThat(tree.list(UnitFilter.at(BEFORE).under(naRi).of(UnitLevel.COMMUNE))).hasSize(17)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(tree.list(UnitFilter.at(BEFORE).named("xã trần phú"))).extracting(UnitView::code).containsExactly("02179");
        assertThat(tree.list(UnitFilter.at(AFTER).named("XA TRAN PHU"))).extracting(UnitView::code).containsExactly("02176");
        assertThat(tree.list(UnitFilter.at(BEFORE).named("0217"))).extracting(UnitView::code)
                .containsExactly("02170", "02173", "02176", "02179");
        assertThat(tree.list(UnitFilter.at(AFTER).of(UnitLevel.DISTRICT))).isEmpty();
        assertThat(tree.list(UnitFilter.at(LocalDate.of(1990, 1, 1)))).isEmpty();
    }

    @Test
    void aTerritoryHoldsWhatLiesInIt() {
        Long commune = unit("02179", BEFORE).id();
        assertThat(tree.isWithin(commune, commune)).isTrue();
        assertThat(tree.isWithin(commune, unit("066", BEFORE).id())).isTrue();
        assertThat(tree.isWithin(commune, unit("06", BEFORE).id())).isTrue();
        assertThat(tree.isWithin(commune, unit("065", BEFORE).id())).isFalse();
        assertThat(tree.isWithin(unit("066", BEFORE).id(), commune)).isFalse();
        assertThat(tree.isWithin(commune, null)).isFalse();
        assertThat(tree.isWithin(-1L, commune)).isFalse();
    }

    @Test
    void noIdReadsAsACode() {
        assertThat(tree.list(UnitFilter.at(null))).allSatisfy(unit ->
                assertThat(tree.list(new UnitFilter(null, null, null, null)).stream().map(UnitView::code))
                        .doesNotContain(unit.id().toString()));
    }
}
