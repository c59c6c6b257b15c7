package dk.helhed.access.signin;

import static dk.helhed.access.signin.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import dk.helhed.access.log.AuditLog;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What keeps guessing slow. */
@SignInTest
class ThrottleTests {

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final TestTime time;
    private final Throttle throttle;
    private final AuditLog log;

    ThrottleTests(MockMvcTester mvc, TestPeople people, TestTime time, Throttle throttle, AuditLog log) {
        this.mvc = mvc;
        this.people = people;
        this.time = time;
        this.throttle = throttle;
        this.log = log;
    }

    @BeforeEach
    void now() {
        time.reset();
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneWaitsFromWhateverAddress() {
        var number = people.withPassword("indicator-owner").number();
        for (int i = 0; i < Throttle.FOR_A_NAME; i++) {
            assertThat(new TestBrowser(mvc).signIn(number, "noget helt andet").status())
                    .isEqualTo(422);
        }

        var answer = new TestBrowser(mvc).signIn(number.toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.response().getHeader("Retry-After")).isEqualTo("900");
        assertThat(answer.body()).contains("Vent et kvarter");
        verify(log, atLeastOnce()).happened(eq("sign-in.throttled"), isNull(), anyMap());
        time.pass(Throttle.WINDOW);
        assertThat(new TestBrowser(mvc).signIn(number, PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void aNameNobodyHasIsSlowedDownAsOneThatSomebodyHas() {
        for (int i = 0; i < Throttle.FOR_A_NAME; i++) {
            assertThat(new TestBrowser(mvc)
                            .signIn("ingen-hedder-dette", PASSWORD)
                            .status())
                    .isEqualTo(422);
        }
        assertThat(new TestBrowser(mvc).signIn("ingen-hedder-dette", PASSWORD).status())
                .isEqualTo(429);
    }

    @Test
    void afterFiftyWrongPasswordsForAllKindsOfNamesTheAddressWaits() {
        var address = TestBrowser.freshAddress();
        for (int i = 0; i < Throttle.FOR_AN_ADDRESS; i++) {
            assertThat(throttle.admits("navn-" + address + i, address)).isTrue();
        }

        var person = people.withPassword("indicator-owner");
        assertThat(new TestBrowser(mvc, address)
                        .signIn(person.number(), PASSWORD)
                        .status())
                .isEqualTo(429);
        assertThat(new TestBrowser(mvc).signIn(person.number(), PASSWORD).status())
                .isEqualTo(302);
    }

    @Test
    void whatSucceedsCountsNoLongerSoThatATownHallCanShareAnAddress() {
        var address = TestBrowser.freshAddress();
        for (int i = 0; i < 2 * Throttle.FOR_AN_ADDRESS; i++) {
            assertThat(throttle.admits("borgmester-" + address, address)).isTrue();
            throttle.succeeded("borgmester-" + address, address);
        }
    }

    @Test
    void somebodyElsesSuccessDoesNotForgetTheWrongOnes() {
        var address = TestBrowser.freshAddress();
        for (int i = 0; i < Throttle.FOR_AN_ADDRESS - 1; i++) {
            throttle.admits("navn-" + address + i, address);
        }
        assertThat(throttle.admits("en-anden-" + address, address)).isTrue();
        throttle.succeeded("en-anden-" + address, address);

        assertThat(throttle.admits("navn-a-" + address, address)).isTrue();
        assertThat(throttle.admits("navn-b-" + address, address)).isFalse();
    }

    @Test
    void manyGuessesAtOnceGainNothing() throws Exception {
        var name = "navn-" + TestBrowser.freshAddress();
        var start = new CountDownLatch(1);
        var guesses = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    start.await();
                    return throttle.admits(name, TestBrowser.freshAddress());
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(guesses.size())) {
            var results = guesses.stream().map(threads::submit).toList();
            start.countDown();
            int admitted = 0;
            for (var result : results) {
                admitted += result.get() ? 1 : 0;
            }
            assertThat(admitted).isLessThanOrEqualTo(Throttle.FOR_A_NAME);
        }
    }
}
