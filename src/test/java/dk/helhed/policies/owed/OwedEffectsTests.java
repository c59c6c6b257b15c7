package dk.helhed.policies.owed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.duty.Duties;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.owner.Owners;
import dk.helhed.barometer.CountedDatabase;
import dk.helhed.barometer.TestFigures;
import dk.helhed.pages.Language;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestPolicies;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an owner of a goal owes. Today is 22 November 2026. */
@PolicyTest
class OwedEffectsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String OWN = """
            indicators:
              - code: 751-901
                title: {da: Prøvetal}
                definition: {da: Andelen til prøve}
                population: {da: Alle}
                numerator: {da: Nogle}
                denominator: {da: Alle}
                unit: pct
                direction: higher
                frequency: yearly
                source: {name: Prøve}
            """;

    private final TestPeople people;
    private final TestPolicies tested;
    private final TestFigures figures;
    private final Owners owners;
    private final Duties duties;
    private final CountedDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person owner;

    OwedEffectsTests(
            TestPeople people,
            TestPolicies tested,
            TestFigures figures,
            Owners owners,
            Duties duties,
            DataSource database) {
        this.people = people;
        this.tested = tested;
        this.figures = figures;
        this.owners = owners;
        this.duties = duties;
        this.database = (CountedDatabase) database;
    }

    @BeforeEach
    void begin() {
        figures.none();
        owner = people.with("indicator-owner", people.municipality());
    }

    /** A policy in force with one goal whose effect goal has the indicator and the aim; the owner gets the item. */
    private String policy(String indicator, String aim, String item, String more) {
        var id = tested.newId();
        tested.take("""
                policy: %s
                municipality: "751"
                title: {da: "Politik %s"}
                summary: {da: Til prøve.}
                adopted: {on: 2020-05-04, by: Prøve Byråd}
                valid: {from: 2020-06-01}
                source: {title: {da: Opfundet til prøver}}
                goals:
                  - key: bolig
                    text: {da: Alle bor godt.}
                    effectGoals:
                      - key: tal
                        text: {da: Flere bor godt.}
                        indicator: %s
                        %s
                """.formatted(id, id, indicator, aim) + more);
        give("maal", id + "." + item);
        return id;
    }

    private void give(String kind, String thing) {
        var steward = people.actor(people.with("data-steward", people.municipality()));
        assertThat(Acting.as(
                        steward,
                        () -> owners.give(
                                steward,
                                owners.find(steward, kind, thing, Language.DANISH)
                                        .orElseThrow(),
                                owner.number())))
                .isTrue();
    }

    private List<Duty> owed() {
        var actor = people.actor(owner);
        return Acting.as(actor, () -> duties.of(actor, Language.DANISH));
    }

    @ParameterizedTest
    @CsvSource({"bolig", "tal"})
    void aFigureIsOwedWhereThereIsNone(String item) {
        var id = policy("N4", "floor: {value: 50}", item, "");

        assertThat(owed()).singleElement().satisfies(duty -> {
            assertThat(duty.what()).isEqualTo("Skaf et tal: Flere bor godt.");
            assertThat(duty.why()).contains("Politik " + id);
            assertThat(duty.by()).isNull();
            assertThat(duty.path()).isEqualTo("/politik/" + id + "/punkt/tal");
        });
    }

    @Test
    void aNationalFigureIsLateAfterTwoYears() {
        policy("N4", "floor: {value: 50}", "bolig", "");
        figures.batch(TODAY, null, "751;N4;2024;55;;");
        assertThat(owed()).isEmpty();

        figures.none();
        figures.batch(TODAY, null, "751;N4;2023;55;;");
        assertThat(owed()).singleElement().satisfies(duty -> {
            assertThat(duty.what()).startsWith("Skaf et nyt tal");
            assertThat(duty.why()).contains("2023");
            assertThat(duty.by()).isEqualTo("2025-12-31");
            assertThat(duty.urgency()).isEqualTo(Duty.Urgency.LATE);
        });
    }

    @Test
    void anOwnFigureIsLateAsItsFrequencySays() {
        policy("751-901", "floor: {value: 50}", "bolig", OWN);
        figures.batch(TODAY, null, "751;751-901;2025;55;;");
        assertThat(owed()).isEmpty();

        figures.batch(LocalDate.of(2027, 4, 1), null, "751;751-901;2025;56;;");
        assertThat(owed())
                .singleElement()
                .satisfies(duty -> assertThat(duty.by()).isEqualTo("2027-03-31"));
    }

    @ParameterizedTest(name = "deadline {0}: {1}")
    @CsvSource({
        "2026, OPEN, fristen er nær",
        "2027M04, OPEN, fristen er nær",
        "2027M05, ,",
        "2025, LATE, fristen er gået",
    })
    void aTargetIsRememberedSixMonthsBeforeItsDeadlineAndAfter(
            String deadline, @Nullable String urgency, @Nullable String why) {
        figures.batch(TODAY, null, "751;N4;2025;55;;");
        policy("N4", "target: {value: 60, deadline: \"" + deadline + "\", direction: higher}", "tal", "");

        if (why == null) {
            assertThat(owed()).isEmpty();
        } else {
            assertThat(owed()).singleElement().satisfies(duty -> {
                assertThat(duty.what()).isEqualTo("Følg op på målet: Flere bor godt.");
                assertThat(duty.why()).contains(why);
                assertThat(duty.urgency().name()).isEqualTo(urgency);
            });
        }
    }

    @Test
    void aTargetThatIsAchievedIsNotOwed() {
        figures.batch(TODAY, null, "751;N4;2025;61;;");
        policy("N4", "target: {value: 60, deadline: \"2025\", direction: higher}", "tal", "");

        assertThat(owed()).isEmpty();
    }

    @Test
    void aPolicyThatIsNoLongerInForceOwesNothing() {
        var id = policy("N4", "floor: {value: 50}", "bolig", "");
        assertThat(owed()).hasSize(1);

        tested.take("""
                policy: %s
                municipality: "751"
                title: {da: Den næste}
                summary: {da: Til prøve.}
                adopted: {on: 2026-05-04, by: Prøve Byråd}
                valid: {from: 2026-06-01}
                replaces: %s
                source: {title: {da: Opfundet til prøver}}
                """.formatted(tested.newId(), id));

        assertThat(owed()).isEmpty();
    }

    @Test
    void thePageTakesNoMoreQueriesForManyGoalsOfAPolicyThanForOne() {
        var more = new StringBuilder();
        for (int number = 0; number < 30; number++) {
            more.append("""
                  - key: flere-%s
                    text: {da: Flere %s}
                    effectGoals:
                      - {key: tal-%s, text: {da: Tal %s}, indicator: N4, floor: {value: 50}}
                """.formatted(number, number, number, number).indent(0));
        }
        var id = policy("N4", "floor: {value: 50}", "bolig", more.toString());
        var one = database.statementsOf(this::owed);

        for (int number = 0; number < 30; number++) {
            give("maal", id + ".flere-" + number);
        }
        assertThat(database.statementsOf(() -> assertThat(owed()).hasSize(31))).isEqualTo(one);
    }

    @Test
    void whoeverOwnsNothingOwesNothing() {
        policy("N4", "floor: {value: 50}", "bolig", "");
        owner = people.with("indicator-owner", people.municipality());

        assertThat(owed()).isEmpty();
    }

    @Test
    void theOwnerOfAnIndicatorOwesItsFigures() {
        policy("751-901", "floor: {value: 50}", "bolig", OWN);
        owner = people.with("indicator-owner", people.municipality());
        give("indikator", "751-901");
        give("indikator", "1.2");
        assertThat(owed())
                .extracting(Duty::what)
                .hasSize(2)
                .anyMatch(what -> what.equals("Skaf et tal: 751-901 Prøvetal"))
                .anyMatch(what -> what.startsWith("Skaf et tal: 1.2 "));

        figures.batch(TODAY, null, "751;751-901;2024;55;;", "000;1.2;2025;10;;");
        assertThat(owed()).singleElement().satisfies(duty -> {
            assertThat(duty.what()).isEqualTo("Skaf et nyt tal: 751-901 Prøvetal");
            assertThat(duty.why()).contains("Aarhus", "2024");
            assertThat(duty.by()).isEqualTo("2026-03-31");
            assertThat(duty.path()).isEqualTo("/indikator/751-901");
        });
    }
}
