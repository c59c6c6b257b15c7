package dk.helhed.access.signin;

import static dk.helhed.access.signin.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import dk.helhed.access.Secret;
import dk.helhed.access.log.AuditLog;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One-time links to set a password. */
@SignInTest
class LinkTests {

    private final TestBrowser browser;
    private final TestPeople people;
    private final TestTime time;
    private final LocalAccounts accounts;
    private final AuditLog log;

    LinkTests(MockMvcTester mvc, TestPeople people, TestTime time, LocalAccounts accounts, AuditLog log) {
        this.browser = new TestBrowser(mvc);
        this.people = people;
        this.time = time;
        this.accounts = accounts;
        this.log = log;
    }

    @BeforeEach
    void now() {
        time.reset();
    }

    @Test
    void setsAPasswordAndSignsIn() {
        var person = people.newcomer("indicator-owner");
        var link = people.link(person);

        assertThat(browser.get("/velkommen/" + link).body()).contains(person.number());
        var answer = choose(link, PASSWORD, PASSWORD);

        assertThat(answer.location()).isEqualTo("/min-side");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(accounts.check(person.number(), PASSWORD)).isEqualTo(new PasswordCheck.Right(person));
        verify(log).happened(eq("link.used"), eq(person.id()), anyMap());
    }

    private TestBrowser.Answer choose(String link, String password, String again) {
        return browser.post("/velkommen/" + link, "password", password, "again", again);
    }

    @Test
    void lookingAtItDoesNotUseItUp() {
        var link = people.link(people.newcomer("indicator-owner"));

        browser.get("/velkommen/" + link);
        assertThat(browser.get("/velkommen/" + link).status()).isEqualTo(200);
    }

    @Test
    void worksOnce() {
        var link = people.link(people.newcomer("indicator-owner"));
        choose(link, PASSWORD, PASSWORD);

        var second = choose(link, "en helt anden adgangskode", "en helt anden adgangskode");

        assertThat(second.status()).isEqualTo(404);
        assertThat(second.body()).contains("Linket er brugt, for gammelt eller forkert.");
        verify(log, atLeastOnce()).happened(eq("link.refused"), isNull(), anyMap());
    }

    @Test
    void worksForTwoDays() {
        var link = people.link(people.newcomer("indicator-owner"));
        time.pass(LocalAccounts.LINK_LASTS.minusSeconds(1));
        assertThat(browser.get("/velkommen/" + link).status()).isEqualTo(200);

        time.pass(Duration.ofSeconds(1));
        assertThat(browser.get("/velkommen/" + link).status()).isEqualTo(404);
        assertThat(choose(link, PASSWORD, PASSWORD).status()).isEqualTo(404);
    }

    @Test
    void endsWhenANewerIsMade() {
        var person = people.newcomer("indicator-owner");
        var older = people.link(person);
        time.pass(Duration.ofSeconds(1));
        var newer = people.link(person);

        assertThat(choose(older, PASSWORD, PASSWORD).status()).isEqualTo(404);
        assertThat(browser.get("/velkommen/" + newer).status()).isEqualTo(200);
    }

    @Test
    void usedByTwoAtOnceItWorksForOne() throws Exception {
        var link = people.link(people.newcomer("indicator-owner"));
        var tries = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(
                        i -> () -> accounts.setPassword(link, PASSWORD + i).isPresent())
                .toList();

        try (var threads = Executors.newFixedThreadPool(tries.size())) {
            var succeeded = 0;
            for (var result : threads.invokeAll(tries)) {
                succeeded += result.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        }
    }

    @Test
    void isOfNoUseToSomebodyWhoHasLeft() {
        var person = people.newcomer("indicator-owner");
        var link = people.link(person);
        people.end(person);

        assertThat(choose(link, PASSWORD, PASSWORD).status()).isEqualTo(404);
    }

    @Test
    void aLinkThatNobodyMadeIsAnsweredAsOneThatIsUsed() {
        var link = people.link(people.newcomer("indicator-owner"));
        choose(link, PASSWORD, PASSWORD);
        var reader = new String[] {"/velkommen/" + link, "/velkommen/" + Secret.fresh()};

        assertThat(withoutAddress(browser.get(reader[0]).body()))
                .isEqualTo(withoutAddress(browser.get(reader[1]).body()));
    }

    private static String withoutAddress(String page) {
        return page.replaceAll("/velkommen/[\\w-]+", "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @ParameterizedTest
    @CsvSource({
        "kort, kort, for let at gætte",
        "aaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaa, for let at gætte",
        "karla kollega er mig, karla kollega er mig, for let at gætte",
        "fire gule elefanter, fire gule elefantes, ikke ens",
    })
    void aPasswordThatIsNoGoodIsSaidAndTheLinkKept(String password, String again, String said) {
        var link = people.link(people.newcomer("indicator-owner"));

        var answer = choose(link, password, again);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(said).doesNotContain("value=\"" + password);
        assertThat(choose(link, PASSWORD, PASSWORD).location()).isEqualTo("/min-side");
    }

    @Test
    void aPasswordMayBeLongButNotEndless() {
        var link = people.link(people.newcomer("indicator-owner"));
        var longest = "0123456789".repeat(20);

        assertThat(choose(link, longest + "x", longest + "x").body()).contains("for lang");
        assertThat(choose(link, longest, longest).location()).isEqualTo("/min-side");
    }

    @Test
    void aNewPasswordEndsTheSessionsBefore() {
        var person = people.withPassword("indicator-owner");
        browser.signIn(person.number(), PASSWORD);
        var session = browser.session().orElseThrow();
        assertThat(browser.isSignedIn()).isTrue();

        choose(people.link(person), "en helt anden adgangskode", "en helt anden adgangskode");

        browser.bring(session);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void tellsNoOtherSiteItsAddress() {
        var answer = browser.get("/velkommen/" + Secret.fresh());

        assertThat(answer.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.response().getHeader("Cache-Control")).isEqualTo("no-store");
    }
}
