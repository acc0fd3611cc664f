package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiltersTest {
    @Test
    void nothing_asked_means_no_condition() {
        assertThat(new Filters().eq("p.state", null).in("p.unit", null).contains("p.name", " ").search("p.name", null).where())
                .isEmpty();
    }

    @Test
    void values_become_parameters_and_conditions_are_joined_by_and() {
        assertThat(new Filters().eq("p.state", "DRAFT").and("p.a > ? OR p.b = ?", 1, 2).where())
                .isEqualTo(" WHERE (p.state = :v1) AND (p.a > :v2 OR p.b = :v3)");
    }

    @Test
    void an_empty_choice_finds_nothing() {
        assertThat(new Filters().in("p.unit", List.of()).where()).isEqualTo(" WHERE (1 = 0)");
    }

    @Test
    void each_word_is_looked_for_on_its_own() {
        assertThat(new Filters().search("p.search", "Hòa  NÔNG").where())
                .isEqualTo(" WHERE (p.search LIKE :v1 ESCAPE '!') AND (p.search LIKE :v2 ESCAPE '!')");
    }

    @Test
    void wildcards_are_taken_literally() {
        assertThat(Filters.literal("100%_!")).isEqualTo("100!%!_!!");
    }

    @Test
    void values_must_fit_the_condition() {
        assertThatThrownBy(() -> new Filters().and("p.a = ?", 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
