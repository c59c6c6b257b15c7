package dk.helhed.access.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.AccessTest;
import dk.helhed.access.TestPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** When somebody counts as signed in, and what comes of it. */
@AccessTest
class SessionTests {

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final OwnerDatabase database;
    private final Clock clock;

    SessionTests(MockMvcTester mvc, TestPeople people, OwnerDatabase database, Clock clock) {
        this.mvc = mvc;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void aSessionLastsTenHoursAtTheMost() {
        var person = people.person(people.municipality());
        var nearlyTooLong = clock.instant().minus(Duration.ofHours(10)).plusSeconds(60);
        var tooLong = clock.instant().minus(Duration.ofHours(10));

        assertThat(mvc.get().uri("/min-side").with(people.signedIn(person.id(), nearlyTooLong)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/min-side").with(people.signedIn(person.id(), tooLong)))
                .hasRedirectedUrl("/log-ind?videre=%2Fmin-side");
    }

    @Test
    void whoHasLeftIsOutAtOnce() {
        var person = people.with("auditor", people.municipality());
        assertThat(mvc.get().uri("/min-side").with(people.signedIn(person))).hasStatusOk();

        people.leave(person, LocalDate.now(clock));

        assertThat(mvc.get().uri("/min-side").with(people.signedIn(person)))
                .hasRedirectedUrl("/log-ind?videre=%2Fmin-side");
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtTheNextRequest() {
        var person = people.with("team-leader", people.team(people.department()));
        assertThat(mvc.get().uri("/ejere").with(people.signedIn(person))).hasStatusOk();

        people.dismiss(person);

        assertThat(mvc.get().uri("/ejere").with(people.signedIn(person)))
                .hasStatus(403)
                .bodyText()
                .contains("Du har ikke adgang");
    }

    @Test
    void theWayOnAfterSignInIsThePageAskedFor() {
        assertThat(mvc.get().uri("/ejere?uden=ja&lang=en"))
                .hasRedirectedUrl("/log-ind?videre=%2Fejere%3Fuden%3Dja%26lang%3Den&lang=en");
    }

    @Test
    void aFormFromElsewhereChangesNothing() {
        var person = people.person(people.municipality());

        assertThat(mvc.post().uri("/min-side/sprog").param("language", "en").with(people.signedIn(person)))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/min-side/sprog")
                        .param("language", "en")
                        .with(csrf().useInvalidToken())
                        .with(people.signedIn(person)))
                .hasStatus(403);
        assertThat(database.sql("select language from access.person where id = :id")
                        .param("id", person.id())
                        .query(String.class)
                        .single())
                .isEqualTo("da");
    }
}
