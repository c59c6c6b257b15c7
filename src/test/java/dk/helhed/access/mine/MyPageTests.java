package dk.helhed.access.mine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.AccessTest;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.door.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AccessTest
class MyPageTests {

    private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    MyPageTests(MockMvcTester mvc, TestPeople people, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.mvc = mvc;
        this.people = people;
        this.sessions = sessions;
    }

    @Test
    void itTellsWhoOneIsAndWhichRolesOneHolds() {
        var team = people.team(people.department());
        var person = people.with("caseworker", team);

        assertThat(page(person, "/min-side"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains(person.name(), person.number(), "Sagsbehandler", team.name(), "Indtil videre");
        assertThat(page(person, "/min-side?lang=en")).bodyText().contains("Caseworker", "Until further notice");
    }

    @Test
    void oneWithoutRolesIsToldWhatToDo() {
        assertThat(page(people.person(people.municipality()), "/min-side"))
                .bodyText()
                .contains("Du har ingen roller endnu.");
    }

    @Test
    void theLanguageIsKept() {
        var person = people.person(people.municipality());

        assertThat(post(person, "/min-side/sprog", "en")).hasRedirectedUrl("/min-side?lang=en");
        assertThat(page(person, "/min-side?lang=en")).bodyText().contains("value=\"en\" checked");
        assertThat(post(person, "/min-side/sprog", "da")).hasRedirectedUrl("/min-side");
    }

    @Test
    void anotherSessionIsShownAndCanBeEnded() {
        var person = people.person(people.municipality());
        var other = open(sessions, person.id(), FIREFOX);

        var page = page(person, "/min-side");
        assertThat(page)
                .bodyText()
                .contains("Firefox, Windows", "Med adgangskode")
                .doesNotContain(other);
        var key = Pattern.compile("/min-side/sessioner/([0-9a-f]{16})/slut").matcher(text(page));
        assertThat(key.find()).isTrue();

        assertThat(post(people.person(people.municipality()), key.group(), "")).hasStatus(404);
        assertThat(sessions.findById(other)).isNotNull();
        assertThat(post(person, key.group(), "")).hasRedirectedUrl("/min-side");
        assertThat(sessions.findById(other)).isNull();
        assertThat(post(person, key.group(), "")).hasStatus(404);
    }

    private static <S extends Session> String open(
            FindByIndexNameSessionRepository<S> sessions, UUID person, String browser) {
        var session = sessions.createSession();
        session.setMaxInactiveInterval(Duration.ofMinutes(30));
        session.setAttribute("helhed.browser", browser);
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new SignedIn(person, Instant.now(), "password", null)));
        sessions.save(session);
        return session.getId();
    }

    private MvcTestResult page(Person person, String address) {
        return mvc.get().uri(address).with(people.signedIn(person)).exchange();
    }

    private MvcTestResult post(Person person, String address, String language) {
        return mvc.post()
                .uri(address)
                .param("language", language)
                .with(csrf())
                .with(people.signedIn(person))
                .exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }
}
