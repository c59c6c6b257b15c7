package dk.helhed.policies.mainstreaming;

import static dk.helhed.policies.mainstreaming.Secretary.answers;
import static dk.helhed.policies.mainstreaming.Secretary.but;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.AccessTest;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is owed on the page of whoever wrote a check. */
@AccessTest
class OpenChecksTests {

    private static final String NOTHING = "Intet venter på dig.";

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final OwnerDatabase database;
    private final LocalDate today;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Secretary secretary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Unit team;

    OpenChecksTests(MockMvcTester mvc, TestPeople people, OwnerDatabase database, Clock clock) {
        this.mvc = mvc;
        this.people = people;
        this.database = database;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void beAtWork() {
        team = people.team(people.department());
        secretary = new Secretary(mvc, people, people.with("committee-secretary", team));
    }

    /** Writes a check whose effect is open; it was written and is of that many days ago. */
    private String open(String title, int daysAgo) {
        var day = today.minusDays(daysAgo);
        var address = secretary.write(
                team.code(),
                but(but(but(answers(title, "Kulturudvalget"), "effect", "open"), "effectText"), "day", day.toString()));
        database.sql("update policies.mainstreaming_check set written_at = :at where id = :id")
                .param("at", day.atTime(12, 0))
                .param("id", UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .update();
        return address;
    }

    @Test
    void aCheckThatIsOpenAfterThreeMonthsWaitsForWhoeverWroteIt() {
        assertThat(secretary.read("/min-side")).contains(NOTHING);
        var address = open("Punkt 7", 120);

        assertThat(secretary.read("/min-side"))
                .doesNotContain(NOTHING)
                .contains("Det venter på dig: 1 ting", "hvad der kom ud af at spørge: Punkt 7", "For sent")
                .contains(address + "/ret\"");
        assertThat(secretary.read("/min-side?lang=en")).contains("what came of asking: Punkt 7", "Late");
        assertThat(new Secretary(mvc, people, people.with("policy-secretary", team)).read("/min-side"))
                .contains(NOTHING);
    }

    @Test
    void itIsNotYetOwedBeforeAndSoonInTheLastFortnight() {
        open("Frisk", 30);
        assertThat(secretary.read("/min-side")).contains(NOTHING);

        open("Snart moden", 85);
        assertThat(secretary.read("/min-side"))
                .contains("Snart moden", ">Snart: 1<")
                .doesNotContain("Frisk", "For sent");
    }

    @Test
    void whatIsWrittenLongAfterTheMeetingIsNotOwedAtOnce() {
        secretary.write(
                team.code(),
                but(
                        but(but(answers("Gammelt", "Kulturudvalget"), "effect", "open"), "effectText"),
                        "day",
                        today.minusYears(2).toString()));

        assertThat(secretary.read("/min-side")).contains(NOTHING);
    }

    @Test
    void theOneThatIsMostOverdueComesFirst() {
        open("Nyest", 100);
        open("Ældst", 300);
        open("Midt", 200);

        assertThat(secretary.read("/min-side")).containsSubsequence("Ældst", "Midt", "Nyest");
    }
}
