package dk.helhed.access.signin;

import static dk.helhed.access.signin.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;

import dk.helhed.access.People;
import dk.helhed.access.log.AuditLog;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The first step of sign-in, and sign-out. */
@SignInTest
class PasswordSignInTests {

    private final MockMvcTester mvc;
    private final TestBrowser browser;
    private final TestPeople people;
    private final TestTime time;
    private final AuditLog log;

    PasswordSignInTests(MockMvcTester mvc, TestPeople people, TestTime time, AuditLog log) {
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

    @Test
    void theRightPasswordLeadsToThePageThatWasAskedFor() {
        var person = people.withPassword("indicator-owner");

        var answer = browser.signIn(person.number().toUpperCase(Locale.ROOT) + " ", PASSWORD);

        assertThat(answer.location()).isEqualTo("/min-side/sikkerhed");
        assertThat(browser.isSignedIn()).isTrue();
        verify(log).happened(eq("sign-in.password"), eq(person.id()), anyMap());
    }

    @Test
    void aWayOnToAnotherSiteIsNotFollowed() {
        var person = people.withPassword("indicator-owner");

        var answer = browser.post(
                "/log-ind", "number", person.number(), "password", PASSWORD, "videre", "//evil.example/min-side");

        assertThat(answer.location()).isEqualTo("/min-side");
    }

    @Test
    void nobodyCanTellFromTheAnswerWhoExists() {
        var wrong = people.withPassword("indicator-owner").number();
        var answers = numbersThatDoNotWork(wrong).stream()
                .map(number ->
                        new TestBrowser(mvc).signIn(number, number.equals(wrong) ? "noget helt andet" : PASSWORD))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Brugernavn og adgangskode passer ikke sammen.");
        });
        assertThat(answers.stream().map(answer -> neutral(answer.body())).distinct())
                .hasSize(1);
        assertThat(answers.stream()
                        .map(answer -> answer.response().getHeaderNames())
                        .distinct())
                .hasSize(1);
    }

    /** Of somebody with another password, of nobody, of somebody who has left, of an invented person, and of a newcomer. */
    private List<String> numbersThatDoNotWork(String wrong) {
        var ended = people.withPassword("indicator-owner");
        people.end(ended);
        return List.of(
                wrong,
                "findes-ikke",
                ended.number(),
                people.demoWithPassword("indicator-owner").number(),
                people.newcomer("indicator-owner").number());
    }

    private static String neutral(String page) {
        return page.replaceAll("value=\"[^\"]+\"", "");
    }

    @Test
    void aHashIsComputedForEachAttemptWhetherThePersonExistsOrNot(
            @Autowired AccountRepository repository,
            @Autowired People all,
            @Autowired TransactionOperations transactions) {
        var computed = new AtomicInteger();
        var accounts = new LocalAccounts(repository, all, new Passwords(counting(computed)), transactions, time);
        var wrong = people.withPassword("indicator-owner").number();

        assertThat(numbersThatDoNotWork(wrong)).allSatisfy(number -> {
            computed.set(0);
            accounts.check(number, number.equals(wrong) ? "noget helt andet" : PASSWORD);
            assertThat(computed).hasValue(1);
        });
    }

    private static PasswordEncoder counting(AtomicInteger computed) {
        var encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                computed.incrementAndGet();
                return encoder.matches(password, hash);
            }
        };
    }

    @Test
    void whatIsRefusedIsLoggedWithoutWhatWasTyped() {
        var person = people.withPassword("indicator-owner");

        browser.signIn(person.number(), "noget helt andet");
        browser.signIn("findes-ikke-" + person.number(), "noget helt andet");

        verify(log).happened(eq("sign-in.refused"), eq(person.id()), anyMap());
        verify(log)
                .happened(
                        eq("sign-in.refused"),
                        isNull(),
                        argThat(details -> details.values().stream().allMatch(value -> value.startsWith("10.0."))));
    }

    @Test
    void signInBeginsASessionOfAnotherId() {
        var person = people.withPassword("indicator-owner");
        browser.get("/log-ind/noegle");
        var before = browser.session().orElseThrow();

        browser.signIn(person.number(), PASSWORD);

        var after = browser.session().orElseThrow();
        assertThat(after).isNotEqualTo(before);
        browser.bring(before);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        var person = people.withPassword("indicator-owner");

        assertThat(browser.postWithoutToken("/log-ind", "number", person.number(), "password", PASSWORD)
                        .status())
                .isEqualTo(403);
        browser.get("/log-ind");
        assertThat(browser.postWithoutToken(
                                "/log-ind", "number", person.number(), "password", PASSWORD, "_csrf", "gættet")
                        .status())
                .isEqualTo(403);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void signOutEndsTheSession() {
        var person = people.withPassword("indicator-owner");
        browser.signIn(person.number(), PASSWORD);
        browser.get("/min-side/sikkerhed");
        var session = browser.session().orElseThrow();

        assertThat(browser.postWithoutToken("/log-ud").status()).isEqualTo(403);
        assertThat(browser.post("/log-ud").location()).isEqualTo("/log-ud");

        browser.bring(session);
        assertThat(browser.isSignedIn()).isFalse();
        verify(log).happened(eq("sign-out.done"), eq(person.id()), anyMap());
    }

    @Test
    void whoeverLeavesIsOutAtOnce() {
        var person = people.withPassword("indicator-owner");
        browser.signIn(person.number(), PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();

        people.end(person);

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aRoleThatReachesPersonalDataEndsASessionByPasswordAlone() {
        var person = people.withPassword("indicator-owner");
        browser.signIn(person.number(), PASSWORD);
        assertThat(browser.isSignedIn()).isTrue();

        people.assign(person, "caseworker");

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.signIn(person.number(), PASSWORD).location()).isEqualTo("/log-ind/to-trin");
    }
}
