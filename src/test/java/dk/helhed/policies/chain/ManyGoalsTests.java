package dk.helhed.policies.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.CountedDatabase;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Desk;
import dk.helhed.policies.Effort;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestEfforts;
import dk.helhed.policies.TestPolicies;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pages about a policy ask the database once for each kind of thing, however many goals it has. */
@PolicyTest
class ManyGoalsTests {

    private final CountedDatabase database;
    private final TestPolicies tested;
    private final TestEfforts efforts;
    private final TestClock clock;
    private final Desk visitor;

    ManyGoalsTests(DataSource database, TestPolicies tested, TestEfforts efforts, TestClock clock, MockMvcTester mvc) {
        this.database = (CountedDatabase) database;
        this.tested = tested;
        this.efforts = efforts;
        this.clock = clock;
        this.visitor = Desk.visitor(mvc);
    }

    @BeforeEach
    void turnTheClockBack() {
        clock.reset();
    }

    private String policy(int goals, int works) {
        var commitments = IntStream.range(0, goals)
                .mapToObj(i -> "  - {key: c-%d, text: {da: Løfte %d}, goals: [g-%d]}\n".formatted(i, i, i))
                .collect(Collectors.joining("", "commitments:\n", ""));
        var all = IntStream.range(0, goals).mapToObj("""
                          - key: g-%1$d
                            text: {da: Mål %1$d}
                            effectGoals:
                              - {key: e-%1$d, text: {da: Effektmål %1$d}, indicator: "1.2", floor: {value: 60}}
                        """::formatted).collect(Collectors.joining("", "goals:\n", ""));
        var id = tested.adopted("615", LocalDate.of(2020, 1, 1), commitments + all)
                .id();
        IntStream.range(0, works).forEach(i -> efforts.add(id, new Effort("g-" + i % goals, "Indsats " + i, "/om")));
        return id;
    }

    private int statements(String address) {
        // The first one reads the text of the policy, which is kept.
        visitor.read(address);
        return database.statementsOf(() -> visitor.read(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/huller", "/punkt/g-0", "/punkt/e-0", "/punkt/c-0", "/maal.csv", "/huller.csv"})
    void aHundredGoalsCostNoMoreStatementsThanOne(String page) {
        var one = statements("/politik/" + policy(1, 1) + page);
        var hundred = statements("/politik/" + policy(100, 250) + page);

        assertThat(hundred).isEqualTo(one).isBetween(1, 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/politikker"})
    void theListCostsTheSameHoweverManyThereAre(String page) {
        policy(1, 0);
        var few = statements(page);
        for (int i = 0; i < 5; i++) {
            policy(3, 0);
        }

        assertThat(statements(page)).isEqualTo(few);
    }
}
