package dk.helhed.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.AccessTest;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Reach;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AccessTest
class EmergencyAccessTests {

    private static final String REASON = "En familie står uden tolk på sygehuset";

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final OwnerDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Unit team;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person caseworker;

    EmergencyAccessTests(MockMvcTester mvc, TestPeople people, OwnerDatabase database) {
        this.mvc = mvc;
        this.people = people;
        this.database = database;
    }

    @BeforeEach
    void beAtWork() {
        team = people.team(people.department());
        caseworker = people.with("caseworker", team);
    }

    @Test
    void itReachesEverythingForTheTimeChosenAndNoLonger() {
        assertThat(people.actor(caseworker).reach(People.READ)).contains(Reach.TEAM);

        assertThat(take(caseworker, REASON, 30)).hasStatus3xxRedirection().hasRedirectedUrl("/min-side");

        assertThat(people.actor(caseworker).reach(People.READ)).contains(Reach.ALL);
        assertThat(people.actor(caseworker).emergencyEndsAt()).isNotNull();
        letItRunOut(caseworker);
        assertThat(people.actor(caseworker).reach(People.READ)).contains(Reach.TEAM);
        assertThat(people.actor(caseworker).emergencyEndsAt()).isNull();
    }

    @Test
    void itGivesNoPermissionThatTheRolesDoNotGive() {
        take(caseworker, REASON, 60);

        assertThat(people.actor(caseworker).holds(People.EDIT)).isFalse();
        assertThat(people.actor(caseworker).holds("log.read")).isFalse();
    }

    @Test
    void itIsShownOnEveryPageAndCanBeEnded() {
        take(caseworker, REASON, 60);

        assertThat(page(caseworker, "/om")).bodyText().contains("class=\"emergency\"", "Nødadgang kører til kl.");
        assertThat(post(caseworker, "/noedadgang/slut")).hasStatus3xxRedirection();
        assertThat(page(caseworker, "/om")).bodyText().doesNotContain("class=\"emergency\"");
        assertThat(people.actor(caseworker).reach(People.READ)).contains(Reach.TEAM);
    }

    @Test
    void theLeaderIsToldUntilItIsNoted() {
        var leader = people.with("team-leader", team);
        var other = people.with("team-leader", people.team(people.department()));
        take(caseworker, REASON, 60);

        assertThat(page(leader, "/min-side")).bodyText().contains("Nødadgang i dit team");
        assertThat(page(leader, "/noedadgang/oversigt"))
                .bodyText()
                .contains(caseworker.name(), REASON, "Jeg har set det");
        assertThat(page(other, "/min-side")).bodyText().doesNotContain("Nødadgang i dit team");
        assertThat(page(other, "/noedadgang/oversigt")).bodyText().doesNotContain(caseworker.name(), REASON);
        assertThat(post(other, "/noedadgang/" + newest() + "/set")).hasStatus(404);

        assertThat(post(leader, "/noedadgang/" + newest() + "/set")).hasStatus3xxRedirection();
        assertThat(page(leader, "/min-side")).bodyText().doesNotContain("Nødadgang i dit team");
        assertThat(page(leader, "/noedadgang/oversigt")).bodyText().contains(leader.name() + ", ");
        assertThat(post(leader, "/noedadgang/" + newest() + "/set")).hasStatus(404);
    }

    @Test
    void theAuditorSeesAllOfThemAndNotesNone() {
        var auditor = people.with("auditor", people.municipality());
        take(caseworker, REASON, 60);

        assertThat(page(auditor, "/noedadgang/oversigt"))
                .bodyText()
                .contains(caseworker.name(), REASON)
                .doesNotContain("Jeg har set det");
        assertThat(post(auditor, "/noedadgang/" + newest() + "/set")).hasStatus(404);
    }

    @Test
    void aLeaderDoesNotNoteOnesOwn() {
        var leader = people.with("team-leader", team);
        take(leader, REASON, 60);

        assertThat(page(leader, "/min-side")).bodyText().doesNotContain("Nødadgang i dit team");
        assertThat(post(leader, "/noedadgang/" + newest() + "/set")).hasStatus(404);
    }

    @Test
    void anotherOneEndsTheOneBefore() {
        take(caseworker, REASON, 240);
        take(caseworker, REASON, 30);

        assertThat(database.sql("select count(*) from access.emergency where person = :person and ended_at is null")
                        .param("person", caseworker.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kort, 30, Skriv hvorfor",
        "'          ', 30, Skriv hvorfor",
        "En god og lang grund, 1000, Vælg",
        "En god og lang grund, -5, Vælg",
    })
    void withoutReasonOrTimeNothingIsTakenAndNothingTypedIsLost(String reason, int minutes, String sentence) {
        assertThat(take(caseworker, reason, minutes))
                .hasStatus(422)
                .bodyText()
                .contains(sentence)
                .contains(">" + reason + "</textarea>");
        assertThat(people.actor(caseworker).emergencyEndsAt()).isNull();
    }

    private MvcTestResult take(Person person, String reason, int minutes) {
        return mvc.post()
                .uri("/noedadgang")
                .param("reason", reason)
                .param("minutes", Integer.toString(minutes))
                .with(csrf())
                .with(people.signedIn(person))
                .exchange();
    }

    private MvcTestResult post(Person person, String address) {
        return mvc.post()
                .uri(address)
                .with(csrf())
                .with(people.signedIn(person))
                .exchange();
    }

    private MvcTestResult page(Person person, String address) {
        return mvc.get().uri(address).with(people.signedIn(person)).exchange();
    }

    private long newest() {
        return database.sql("select max(id) from access.emergency")
                .query(Long.class)
                .single();
    }

    private void letItRunOut(Person person) {
        database.sql("""
                update access.emergency
                set taken_at = taken_at - interval '1 day', ends_at = ends_at - interval '1 day'
                where person = :person
                """).param("person", person.id()).update();
    }
}
