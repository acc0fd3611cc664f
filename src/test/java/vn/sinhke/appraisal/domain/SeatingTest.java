package vn.sinhke.appraisal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.appraisal.domain.Seating.Proposal;
import vn.sinhke.shared.Violation;

class SeatingTest {
    @Test
    void threePeopleWithChairAndSecretaryAreACouncil() {
        assertThat(rules("1/QĐ", person(1, Seat.CHAIR), person(2, Seat.SECRETARY), person(3, Seat.MEMBER))).isEmpty();
    }

    @Test
    void twoPeopleAreNone() {
        assertThat(rules("1/QĐ", person(1, Seat.CHAIR), person(2, Seat.SECRETARY))).containsExactly("council-size");
    }

    @Test
    void oneChairAndOneSecretaryNeitherFewerNorMore() {
        assertThat(rules("1/QĐ", person(1, Seat.MEMBER), person(2, Seat.MEMBER), person(3, Seat.MEMBER)))
                .containsExactly("council-chair", "council-secretary");
        assertThat(rules("1/QĐ", person(1, Seat.CHAIR), person(2, Seat.CHAIR), person(3, Seat.SECRETARY))).containsExactly("council-chair");
    }

    @Test
    void eachPersonIsNamed() {
        List<Violation> broken = new Seating(null, List.of(person(1, Seat.CHAIR), person(1, Seat.SECRETARY),
                new Proposal("a", "A", 4L, Seat.MEMBER, false, true, false), new Proposal("b", "B", 5L, Seat.MEMBER, false, false, true),
                new Proposal("ai", null, null, Seat.MEMBER, false, false, false), new Proposal("k", "K", 6L, Seat.MEMBER, true, false, false))).violations();
        assertThat(broken).extracting(Violation::rule)
                .containsExactly("council-decision", "council-one-seat", "council-no-author", "no-conflict", "council-known-person", "seat-part");
        assertThat(broken).extracting(Violation::field).containsExactly("decisionNo", "members[1].username", "members[2].username",
                "members[3].username", "members[4].username", "members[5].username");
    }

    @Test
    void scoresAreHalfPointsBetweenZeroAndTheWeight() {
        Map<String, Integer> weights = Map.of("NEED", 20);
        for (String good : List.of("0", "0.5", "19.5", "20", "20.0")) {
            assertThat(SheetRules.scores(Map.of("NEED", new BigDecimal(good)), weights)).as(good).isEmpty();
        }
        for (String bad : List.of("-0.5", "20.5", "1.25", "0.1")) {
            assertThat(SheetRules.scores(Map.of("NEED", new BigDecimal(bad)), weights)).as(bad).hasSize(1);
        }
    }

    private static Proposal person(long id, Seat seat) {
        return new Proposal("p" + id, "P" + id, id, seat, false, false, false);
    }

    private static List<String> rules(String decisionNo, Proposal... proposals) {
        return new ArrayList<>(new Seating(decisionNo, List.of(proposals)).violations()).stream().map(Violation::rule).toList();
    }
}
