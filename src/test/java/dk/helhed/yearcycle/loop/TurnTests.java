package dk.helhed.yearcycle.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.yearcycle.loop.Turn.Ending;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void tellsWhereItIsOnItsWayToAndForHowLong() {
        var turn = running(signal("2026-11-06"), proposal("2026-11-16"));

        assertThat(turn.next()).contains(Station.DECISION);
        assertThat(turn.waiting(TODAY)).isEqualTo(10);
        assertThat(turn.daysTo(turn.last())).contains(10L);
        assertThat(turn.daysTo(turn.marks().getFirst())).isEmpty();
    }

    @Test
    void isStuckFromTheDayAfterItsTime() {
        var turn = running(signal("2026-08-28"));

        assertThat(turn.isStuck(LocalDate.of(2026, 11, 26))).isFalse();
        assertThat(turn.isStuck(LocalDate.of(2026, 11, 27))).isTrue();
    }

    @Test
    void waitsForNothingOnceItHasEnded() {
        for (var ending : List.of(Ending.EXPLAINED, Ending.REJECTED, Ending.RESOLVED, Ending.ROUND)) {
            var turn = new Turn(List.of(signal("2020-01-01")), ending);

            assertThat(turn.next()).isEmpty();
            assertThat(turn.isStuck(TODAY)).isFalse();
        }
    }

    @Test
    void mayBeginWithoutASignalAndSkipAStation() {
        var turn = running(proposal("2026-01-01"), new Mark(Station.PROJECT, day("2026-03-02"), "", "/p"));

        assertThat(turn.next()).contains(Station.RESULT);
        assertThat(turn.days()).isEqualTo(60);
        assertThat(turn.at(Station.DECISION)).isEmpty();
    }

    @Test
    void showsWhatIsActedOnBeforeNewSignalsAndThoseBeforeWhatHasEnded() {
        var acted = running(signal("2025-01-01"), proposal("2025-02-01"));
        var later = running(signal("2026-01-01"), proposal("2026-02-01"));
        var fresh = running(signal("2026-11-01"));
        var forgotten = running(signal("2014-04-01"));
        var ended = new Turn(List.of(signal("2026-11-20")), Ending.RESOLVED);

        assertThat(Stream.of(ended, fresh, forgotten, acted, later).sorted(Turn.MOST_TELLING_FIRST))
                .containsExactly(later, acted, forgotten, fresh, ended);
    }

    @Test
    void neverHasNoStation() {
        assertThatThrownBy(() -> new Turn(List.of(), Ending.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Turn running(Mark... marks) {
        return new Turn(List.of(marks), Ending.NONE);
    }

    private static Mark signal(String on) {
        return new Mark(Station.SIGNAL, day(on), "", "/s");
    }

    private static Mark proposal(String on) {
        return new Mark(Station.PROPOSAL, day(on), "", "/f");
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }
}
