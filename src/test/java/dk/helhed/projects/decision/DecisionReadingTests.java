package dk.helhed.projects.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.projects.life.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be said about a decision. */
class DecisionReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ended    |                                     | ",
                "changed  |                                     | ",
                "anchored | yearly=200000&payer=Udvalget        | ",
                "anchored | yearly=200000                       | payer effort.decision.payer.missing",
                "anchored | payer=Udvalget                      | yearly effort.decision.yearly.missing",
                "spread   | payer=Udvalget                      | yearly effort.decision.yearly.missing",
                "anchored | yearly=mange&payer=Udvalget         | yearly form.amount",
                "extended | until=2027-12-31                    | ",
                "extended |                                     | until effort.decision.until.missing",
                "extended | until=2026-11-01                    | until effort.decision.until.early",
                "extended | until=i morgen                      | until form.day",
                "ended    | on=2026-11-23                       | on effort.decision.on.future",
                "ended    | on=2026-11-22                       | ",
                "ended    | reasons=                            | reasons form.missing",
                "ended    | body=                               | body form.missing",
                "ended    | agenda=                             | agenda form.missing",
                "ended    | link=dagsorden                      | link form.address",
                "'?'      |                                     | conclusion form.choose",
            })
    void aDecisionSaysWhatWhoWhenAndWhy(String conclusion, @Nullable String changed, @Nullable String objection) {
        var typed = new HashMap<>(Map.of(
                "conclusion", conclusion,
                "body", "Byrådet",
                "agenda", "Punkt 4",
                "on", "2026-11-01",
                "reasons", "Det virkede."));
        Stream.ofNullable(changed).flatMap(text -> Stream.of(text.split("&"))).forEach(pair -> {
            var parts = pair.split("=", 2);
            typed.put(parts[0], parts[1]);
        });

        assertThat(objections(typed))
                .extracting(one -> one.field() + " " + one.key())
                .isEqualTo(Stream.ofNullable(objection).toList());
    }

    @Test
    void everyConclusionOpensAWayOfItsOwn() {
        assertThat(Conclusion.values())
                .allSatisfy(conclusion ->
                        assertThat(Conclusion.of(conclusion.transition())).contains(conclusion));
        assertThat(Conclusion.of(Transition.START)).isEmpty();
    }

    @Test
    void theLastDayOfAnythingButAnExtensionIsLeftOut() {
        var typed = Map.of(
                "conclusion", "ended",
                "body", "Byrådet",
                "agenda", "Punkt 4",
                "on", "2026-11-01",
                "reasons", "Det virkede.",
                "until", "2027-12-31");

        assertThat(new DecisionReading(Fields.of(typed), Language.DANISH).read(null, TODAY, Instant.EPOCH))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(((Decision) done.thing()).until()).isNull());
    }

    private static List<Objection> objections(Map<String, String> typed) {
        var read = new DecisionReading(Fields.of(typed), Language.DANISH).read(null, TODAY, Instant.EPOCH);
        return read instanceof Outcome.Refused<Decision> refused ? refused.objections() : List.of();
    }
}
