package dk.helhed.yearcycle.signal.compute;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.reference.LocalizedText;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalState;
import dk.helhed.yearcycle.signal.Subject;
import dk.helhed.yearcycle.signal.rule.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of signals when they are computed again. */
class ReconciliationTests {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        // state, what the rule says now, what becomes of it
        "NEW,       same,   nothing",
        "NEW,       newer,  Renewed",
        "NEW,       gone,   Resolved",
        "TAKEN_UP,  newer,  Renewed",
        "TAKEN_UP,  gone,   Resolved",
        "PROPOSED,  newer,  Renewed",
        "PROPOSED,  gone,   Resolved",
        "EXPLAINED, same,   nothing",
        "EXPLAINED, moved,  Renewed",
        "EXPLAINED, newer,  Returned",
        "EXPLAINED, gone,   Resolved",
        "DECIDED,   same,   nothing",
        "DECIDED,   newer,  Returned",
        "RESOLVED,  same,   Returned",
        "RESOLVED,  newer,  Returned",
        "RESOLVED,  gone,   nothing",
        "RETURNED,  newer,  Renewed",
        "RETURNED,  gone,   Resolved",
    })
    void aSignalFollowsItsRule(SignalState state, String now, String becomes) {
        var found = switch (now) {
            case "same" -> List.of(placed("2024", SINCE));
            case "moved" -> List.of(placed("2024", SINCE.minusYears(1)));
            case "newer" -> List.of(placed("2025", SINCE));
            default -> List.<Placed>of();
        };

        var changes = Reconciliation.of(found, List.of(signal(state)), kind -> true);

        assertThat(changes.stream()
                        .map(change -> change.getClass().getSimpleName())
                        .findFirst()
                        .orElse("nothing"))
                .isEqualTo(becomes);
    }

    @Test
    void whatIsFoundForTheFirstTimeIsNew() {
        assertThat(Reconciliation.of(List.of(placed("2024", SINCE)), List.of(), kind -> true))
                .singleElement()
                .isInstanceOf(Reconciliation.Change.Found.class);
    }

    @Test
    void whatARuleFoundIsLeftAloneOnceTheRuleIsTurnedOff() {
        assertThat(Reconciliation.of(List.of(), List.of(signal(SignalState.NEW)), kind -> false))
                .isEmpty();
    }

    private static Placed placed(String basis, LocalDate since) {
        return new Placed(
                new Finding(SignalKind.NO_NEW_FIGURE, subject(), since, List.of(), basis, new Certainty.Plain()), null);
    }

    private static Signal signal(SignalState state) {
        return new Signal(
                UUID.randomUUID(),
                SignalKind.NO_NEW_FIGURE,
                subject(),
                null,
                SINCE,
                Instant.EPOCH,
                null,
                List.of(),
                "2024",
                new Certainty.Plain(),
                state,
                null,
                Instant.EPOCH,
                1);
    }

    private static Subject subject() {
        return new Subject(Subject.Kind.INDICATOR, "1.2", "751", new LocalizedText("Andel", "Share"), "/indikator/1.2");
    }
}
