package dk.helhed.reports.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.reports.InventedFacts;
import dk.helhed.reports.fact.FactChange.Kind;
import dk.helhed.statistics.ProgressStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactDiffTests {

    private static Facts with(String newest, ProgressStatus status) {
        return InventedFacts.facts(
                List.of(InventedFacts.theme("a", List.of("1.2@751"), status)),
                List.of(InventedFacts.figure("1.2", "55", newest, "2", Move.POSITIVE)));
    }

    @Test
    void nothingChangesWhenNothingDid() {
        assertThat(FactDiff.between(InventedFacts.facts(), InventedFacts.facts()))
                .isEmpty();
    }

    @Test
    void namesWhatChangedBeforeAndAfter() {
        var changes = FactDiff.between(with("57", ProgressStatus.LIMITED), with("58", ProgressStatus.MODERATE));

        assertThat(changes)
                .containsExactly(
                        new FactChange(Kind.FIGURE, "1.2 Andel i arbejde", "57 (2015)", "58 (2015)"),
                        new FactChange(Kind.STATUS, "Mindst 60 % i arbejde", "limited", "moderate"));
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        var without = InventedFacts.facts(List.of(), List.of());
        var changes = FactDiff.between(without, with("57", ProgressStatus.LIMITED));

        assertThat(changes).allSatisfy(change -> assertThat(change.before()).isEmpty());
        assertThat(changes).extracting(FactChange::kind).containsExactly(Kind.FIGURE, Kind.STATUS, Kind.EFFORT);
    }

    @Test
    void factsAreWrittenAndReadWithoutLossAndAlwaysInTheSameWay() {
        var facts = InventedFacts.facts();
        var text = FactText.write(facts);

        assertThat(FactText.read(text)).isEqualTo(facts);
        assertThat(FactText.write(FactText.read(text))).isEqualTo(text);
    }
}
