package dk.helhed.access.signin;

import static dk.helhed.access.signin.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import dk.helhed.access.Acting;
import dk.helhed.access.Actors;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.factor.SecondFactors;
import dk.helhed.access.factor.TestApp;
import dk.helhed.access.log.AuditLog;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody who is signed in does with the own password and factors. */
@SignInTest
class OwnSecurityTests {

    private static final String BASE = "/min-side/sikkerhed";
    private static final Pattern SECRET = Pattern.compile("class=\"secret\"[^>]*>([^<]+)<");

    private final MockMvcTester mvc;
    private final TestBrowser browser;
    private final TestPeople people;
    private final TestTime time;
    private final AuditLog log;

    OwnSecurityTests(MockMvcTester mvc, TestPeople people, TestTime time, AuditLog log) {
        this.mvc = mvc;
        this.browser = new TestBrowser(mvc);
        this.people = people;
        this.time = time;
        this.log = log;
    }

    @BeforeEach
    void now() {
        time.reset();
    }

    private void signIn(TestBrowser where, Person person) {
        assertThat(where.signIn(person.number(), PASSWORD).location()).isEqualTo(BASE);
    }

    private void signIn(Person person, TestApp app) {
        browser.signIn(person.number(), PASSWORD);
        assertThat(browser.post("/log-ind/kode", "code", app.code(time.instant()))
                        .location())
                .isEqualTo(BASE);
    }

    @Test
    void anAppIsAddedByShowingThatItWorks() {
        var person = people.withPassword("translator");
        signIn(browser, person);
        var found = SECRET.matcher(browser.get(BASE + "/app").body());
        assertThat(found.find()).isTrue();

        var codes = browser.post(BASE + "/app", "code", new TestApp(found.group(1)).code(time.instant()));

        assertThat(codes.body()).contains("Gem dine nødkoder");
        assertThat(browser.get(BASE).body()).contains("Du bruger en kode-app.").contains("10 nødkoder");
        verify(log).happened(eq("factor.added"), eq(person.id()), anyMap());
    }

    @Test
    void theLastFactorStaysWhileARoleRequiresOne() {
        var person = people.withPassword("caseworker");
        signIn(person, people.app(person));

        var refused = browser.post(BASE + "/app/fjern");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Det er din eneste").contains("Du bruger en kode-app.");
    }

    @Test
    void withoutSuchARoleTheLastFactorAndItsCodesMayGo() {
        var person = people.withPassword("translator");
        signIn(person, people.app(person));
        browser.post(BASE + "/noedkoder");
        assertThat(browser.get(BASE).body()).contains("10 nødkoder");

        assertThat(browser.post(BASE + "/app/fjern").location()).isEqualTo(BASE);

        assertThat(browser.get(BASE).body())
                .contains("Du bruger ingen kode-app.")
                .doesNotContain("10 nødkoder");
        verify(log).happened(eq("factor.removed"), eq(person.id()), anyMap());
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        signIn(browser, people.withPassword("translator"));

        assertThat(browser.post(BASE + "/app/fjern").status()).isEqualTo(404);
        assertThat(browser.post(BASE + "/noegle/" + UUID.randomUUID() + "/fjern")
                        .status())
                .isEqualTo(404);
        assertThat(browser.post(BASE + "/noegle/ingen/fjern").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app", "/noegle"})
    void afterAQuarterOfAnHourThePasswordIsAskedForFirst(String page) {
        signIn(browser, people.withPassword("translator"));
        assertThat(browser.get(BASE + page).status()).isEqualTo(200);
        time.pass(Duration.ofMinutes(15));

        assertThat(browser.get(BASE + page).location())
                .isEqualTo(BASE + "/bekraeft?videre=" + (BASE + page).replace("/", "%2F"));
        assertThat(confirm("forkert adgangskode", page).status()).isEqualTo(422);
        assertThat(browser.get(BASE + page).status()).isEqualTo(302);
        assertThat(confirm(PASSWORD, page).location()).isEqualTo(BASE + page);
        assertThat(browser.get(BASE + page).status()).isEqualTo(200);
    }

    private TestBrowser.Answer confirm(String password, String page) {
        return browser.post(BASE + "/bekraeft", "password", password, "videre", BASE + page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app",
                "/noegle",
                "/app/fjern",
                "/noegle/11111111-1111-1111-1111-111111111111/fjern",
                "/noedkoder"
            })
    void nothingIsChangedAfterAQuarterOfAnHour(String form) {
        signIn(browser, people.withPassword("translator"));
        browser.get(BASE + "/adgangskode");
        time.pass(Duration.ofMinutes(15));

        assertThat(browser.post(BASE + form).location()).startsWith(BASE + "/bekraeft");
    }

    @Test
    void guessingThePasswordHereIsSlowedDownToo() {
        signIn(browser, people.withPassword("translator"));
        browser.get(BASE + "/adgangskode");
        for (int i = 0; i < Throttle.FOR_A_NAME; i++) {
            assertThat(confirm("forkert adgangskode", "").status()).isEqualTo(422);
        }

        assertThat(confirm(PASSWORD, "").status()).isEqualTo(429);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsButNotThisOne() {
        var person = people.withPassword("translator");
        var other = new TestBrowser(mvc);
        signIn(other, person);
        signIn(browser, person);

        assertThat(change(PASSWORD, "otte blaa cykler i regn").location()).isEqualTo(BASE);

        assertThat(browser.isSignedIn()).isTrue();
        assertThat(other.isSignedIn()).isFalse();
        assertThat(other.signIn(person.number(), PASSWORD).status()).isEqualTo(422);
        signInWith(other, person, "otte blaa cykler i regn");
        verify(log).happened(eq("password.changed"), eq(person.id()), anyMap());
    }

    private static void signInWith(TestBrowser where, Person person, String password) {
        assertThat(where.signIn(person.number(), password).location()).isEqualTo(BASE);
    }

    private TestBrowser.Answer change(String present, String password) {
        browser.get(BASE + "/adgangskode");
        return browser.post(BASE + "/adgangskode", "present", present, "password", password, "again", password);
    }

    @Test
    void aPasswordIsChangedOnlyWithThePresentOneAndToAGoodOne() {
        var person = people.withPassword("translator");
        signIn(browser, person);

        assertThat(change("forkert adgangskode", "otte blaa cykler i regn").body())
                .contains("Adgangskoden passer ikke");
        assertThat(change(PASSWORD, "kort").body()).contains("for let at gætte");
        assertThat(change(PASSWORD, person.number().toUpperCase(Locale.ROOT) + " er mit navn")
                        .body())
                .contains("for let at gætte");
        signIn(new TestBrowser(mvc), person);
    }

    @Test
    void anAdministratorStartsAPersonOver(
            @Autowired SecondFactors factors, @Autowired Actors actors, @Autowired LocalAccounts accounts) {
        var person = people.withPassword("translator");
        signIn(person, people.app(person));
        var administrator =
                actors.find(people.withPassword("administrator").id()).orElseThrow();

        Acting.as(administrator, () -> {
            factors.reset(person.id());
            return true;
        });

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.signIn(person.number(), PASSWORD).status()).isEqualTo(422);
        assertThat(Acting.as(Task.SIGN_IN, () -> factors.of(person.id()).any())).isFalse();
        assertThat(accounts.setPassword(people.link(person), "otte blaa cykler i regn"))
                .isPresent();
        signInWith(browser, person, "otte blaa cykler i regn");
        verify(log).happened(eq("factor.reset"), eq(person.id()), anyMap());
    }

    @Test
    void nobodyElseDoesAndNobodyDoesItToOneself(@Autowired SecondFactors factors, @Autowired Actors actors) {
        var person = people.withPassword("translator");
        people.app(person);
        var leader = actors.find(people.withPassword("team-leader").id()).orElseThrow();
        var administrator =
                actors.find(people.withPassword("administrator").id()).orElseThrow();

        assertThatThrownBy(() -> Acting.as(leader, () -> {
                    factors.reset(person.id());
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("Nobody may reset");
        assertThatThrownBy(() -> Acting.as(administrator, () -> {
                    factors.reset(administrator.person());
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("Nobody may reset");
        assertThat(Acting.as(Task.SIGN_IN, () -> factors.of(person.id()).app())).isTrue();
    }

    @Test
    void theDatabaseShowsNobodyTheFactorsOfAnother(@Autowired SecondFactors factors, @Autowired Actors actors) {
        var person = people.withPassword("translator");
        people.app(person);
        var administrator =
                actors.find(people.withPassword("administrator").id()).orElseThrow();

        assertThat(Acting.as(administrator, () -> factors.of(person.id()).app()))
                .isFalse();
    }
}
