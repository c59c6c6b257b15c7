package dk.helhed.policies.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Desk;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestPolicies;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A status that somebody sets in place of the computed one, and where it is shown. */
@PolicyTest
class OverridesTests {

    private static final String REASON = "Tallet er fra før ordningen begyndte.";

    private final MockMvcTester mvc;
    private final TestPeople people;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person evaluator;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    private String policy = "";
    private final TestPolicies tested;
    private final TestClock clock;

    OverridesTests(MockMvcTester mvc, TestPeople people, TestPolicies tested, TestClock clock) {
        this.mvc = mvc;
        this.people = people;
        this.tested = tested;
        this.clock = clock;
    }

    @BeforeEach
    void beAtWork() {
        clock.reset();
        evaluator = people.with("evaluator", people.municipality());
        desk = Desk.of(evaluator, people, mvc);
        policy = tested.adopted("615", LocalDate.of(2020, 1, 1), """
                commitments:
                  - {key: c, text: {da: Vi ringer.}, goals: [g]}
                goals:
                  - key: g
                    text: {da: Flere i job}
                    effectGoals:
                      - {key: e, text: {da: Hæv den}, indicator: "5.1", floor: {value: 60}}
                """).id();
    }

    private String status() {
        return "/politik/" + policy + "/punkt/e/status";
    }

    private static Map<String, String> form(String status, String reason) {
        return Map.of("status", status, "reason", reason);
    }

    @Test
    void itIsShownWithNameAndReasonWhereverTheStatusIs() {
        desk.done(status(), form("LIMITED", REASON));

        var visitor = Desk.visitor(mvc);
        for (var address : new String[] {"", "/punkt/c", "/punkt/g", "/punkt/e"}) {
            assertThat(visitor.read("/politik/" + policy + address))
                    .as(address)
                    .contains("Sat af " + evaluator.name(), REASON, "Beregnet: Intet tal", "progress--limited");
        }
        assertThat(visitor.read("/politik/" + policy + "/punkt/e?lang=en")).contains(evaluator.name(), REASON);
        assertThat(visitor.read("/politik/" + policy + "/maal.csv")).contains(",limited,no-figure," + REASON);
    }

    @Test
    void aNewerOneTakesItsPlaceAndTheComputedOneComesBackWhenItIsWithdrawn() {
        desk.done(status(), form("LIMITED", REASON));
        desk.done(status(), form("MODERATE", "Nu er det begyndt."));
        assertThat(desk.read("/politik/" + policy + "/punkt/e"))
                .contains("Nu er det begyndt.", "progress--moderate")
                .doesNotContain(REASON);

        desk.done(status() + "/fjern", Map.of());

        assertThat(desk.read("/politik/" + policy + "/punkt/e"))
                .contains("progress--no-figure")
                .doesNotContain("Nu er det begyndt.", REASON);
        assertThat(desk.read(status())).contains("Nu er det begyndt.", REASON);
    }

    @Test
    void withoutAStatusAReasonOrWithSomebodysNumberNothingIsSet() {
        assertThat(desk.refused(status(), form("", REASON))).contains("Vælg en status.", REASON);
        assertThat(desk.refused(status(), form("BEST", REASON))).contains("Vælg en status.");
        assertThat(desk.refused(status(), form("LIMITED", " "))).contains("id=\"reason-error\"");
        assertThat(desk.refused(status(), form("LIMITED", "x".repeat(1_001)))).contains("id=\"reason-error\"");
        // Nobody's number: it would be of somebody born in 2057.
        assertThat(desk.refused(status(), form("LIMITED", "Se 010157-5000"))).contains("personnummer");

        assertThat(Desk.visitor(mvc).read("/politik/" + policy + "/punkt/e")).doesNotContain("Sat af");
    }

    @Test
    void onlyThoseWithTheRightSetIt() {
        var secretary = Desk.of(people.with("policy-secretary", people.municipality()), people, mvc);

        assertThat(secretary
                        .send(status(), form("LIMITED", REASON))
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
        assertThat(Desk.visitor(mvc)
                        .send(status(), form("LIMITED", REASON))
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(200);
        assertThat(desk.open("/politik/" + policy + "/punkt/g/status")).hasStatus(404);
        assertThat(Desk.visitor(mvc).read("/politik/" + policy + "/punkt/e")).doesNotContain("Sat af");
    }
}
