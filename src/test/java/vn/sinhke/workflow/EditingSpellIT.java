package vn.sinhke.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.SetClock;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** All that one person saves without a long pause is one line of the history; nothing else is. */
class EditingSpellIT {
    private static final Duration SPELL = Duration.ofMinutes(30);
    private static final Actor NGA = new Actor(1L, "canbo.nari", "Hoàng Thị Nga", List.of(), List.of());
    private static final Actor LAN = new Actor(2L, "canbo.khac", "Hà Thị Lan", List.of(), List.of());

    /** A clock that the test sets. */
    private static final class Hands extends SetClock {
        private Instant now = Instant.parse("2024-06-03T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSpellEndsByAPauseByAnotherPersonAndByAnotherDay(DatabaseServer server) {
        Hands hands = new Hands();
        try (TestDatabase database = TestDatabase.migrated(server);
                Wiring app = new Wiring(database).with(BusinessClock.class, new BusinessClock(hands))) {
            History history = app.get(History.class);
            assertThat(save(app, history, NGA, "name", "A", "B")).as("the first").isFalse();
            hands.now = hands.now.plus(SPELL);
            assertThat(save(app, history, NGA, "name", "B", "C")).as("exactly the pause").isTrue();
            assertThat(save(app, history, NGA, "months", null, "24")).isTrue();
            List<HistoryLine> lines = app.in(() -> history.of("Project", 1L));
            assertThat(lines).hasSize(1);
            assertThat(lines.get(0).detail()).contains("\"before\":\"A\",\"after\":\"C\"").contains("\"field\":\"months\",\"before\":null,\"after\":\"24\"");

            assertThat(save(app, history, NGA, "name", "C", "A")).isTrue();
            assertThat(app.in(() -> history.of("Project", 1L)).get(0).detail()).as("put back, so not changed").doesNotContain("\"field\":\"name\"");

            hands.now = hands.now.plus(SPELL).plusSeconds(1);
            assertThat(save(app, history, NGA, "name", "A", "D")).as("one second longer").isFalse();
            assertThat(save(app, history, LAN, "name", "D", "E")).as("somebody else").isFalse();
            assertThat(save(app, history, NGA, "name", "E", "F")).as("and back again").isFalse();
            app.run(() -> history.note("Project", 1L, NGA, "ATTACH", null, List.of()));
            assertThat(save(app, history, NGA, "name", "F", "G")).as("something else happened in between").isFalse();

            hands.now = Instant.parse("2024-06-03T16:59:00Z");
            assertThat(save(app, history, NGA, "name", "G", "H")).isFalse();
            hands.now = Instant.parse("2024-06-03T17:01:00Z");
            assertThat(save(app, history, NGA, "name", "H", "I")).as("past midnight in Vietnam").isFalse();
            assertThat(app.in(() -> history.of("Project", 1L))).hasSize(8);
        }
    }

    private static boolean save(Wiring app, History history, Actor who, String field, String before, String after) {
        return app.in(() -> history.noteSpell("Project", 1L, who, "SAVE", List.of(new FieldChange(field, before, after)), SPELL));
    }
}
