package dk.helhed.access.signin;

import static dk.helhed.access.signin.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import dk.helhed.access.Acting;
import dk.helhed.access.Door;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.door.Addresses;
import dk.helhed.access.factor.RecoveryCodes;
import dk.helhed.access.factor.ShownCode;
import dk.helhed.access.factor.TestApp;
import dk.helhed.access.log.AuditLog;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The second step of sign-in. */
@SignInTest
class SecondStepTests {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\"[^>]*>([^<]+)<");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>(\\d{4}-\\d{4}-\\d{4})</code>");

    private final TestBrowser browser;
    private final TestPeople people;
    private final TestTime time;
    private final AuditLog log;

    SecondStepTests(MockMvcTester mvc, TestPeople people, TestTime time, AuditLog log) {
        this.browser = new TestBrowser(mvc);
        this.people = people;
        this.time = time;
        this.log = log;
    }

    @BeforeEach
    void now() {
        time.reset();
    }

    private TestBrowser.Answer show(String code) {
        return browser.post("/log-ind/kode", "code", code);
    }

    private Person halfWay(Person person) {
        assertThat(browser.signIn(person.number(), PASSWORD).location()).isEqualTo("/log-ind/kode");
        return person;
    }

    @Test
    void theCodeOfTheAppSignsIn() {
        var person = people.withPassword("caseworker");
        var app = people.app(person);
        halfWay(person);
        var before = browser.session().orElseThrow();

        var answer = show(" " + app.code(time.instant()).substring(0, 3) + " "
                + app.code(time.instant()).substring(3));

        assertThat(answer.location()).isEqualTo("/min-side/sikkerhed");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.session()).isNotEqualTo(Optional.of(before));
        verify(log).happened(eq("sign-in.half-way"), eq(person.id()), anyMap());
        verify(log).happened(eq("sign-in.code"), eq(person.id()), anyMap());
    }

    @Test
    void whoeverHasAnAppIsAskedForItsCodeEvenIfNoRoleRequiresIt() {
        var person = people.withPassword("indicator-owner");
        people.app(person);

        halfWay(person);

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aWrongCodeIsRefusedInANeutralSentenceAndLogged() {
        var person = people.withPassword("caseworker");
        var app = people.app(person);
        halfWay(person);

        var answer = show(app.wrongCode(time.instant()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Koden eller adgangsnøglen passer ikke, eller den er brugt.");
        assertThat(browser.isSignedIn()).isFalse();
        verify(log).happened(eq("sign-in.code-refused"), eq(person.id()), anyMap());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "１２３４５６", "123456789012", "-12345", "' or 1=1"})
    void whatIsNoCodeIsAWrongCode(String typed) {
        var person = people.withPassword("caseworker");
        people.app(person);
        halfWay(person);

        assertThat(show(typed).status()).isEqualTo(422);
    }

    @Test
    void aCodeWorksOnceEvenInAnotherSession() {
        var person = people.withPassword("caseworker");
        var code = people.app(person).code(time.instant());
        halfWay(person);
        assertThat(show(code).status()).isEqualTo(302);

        halfWay(person);

        assertThat(show(code).status()).isEqualTo(422);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void afterANewerCodeTheOlderNeverWorks() {
        var person = people.withPassword("caseworker");
        var app = people.app(person);
        var older = app.code(time.instant());
        halfWay(person);
        assertThat(show(app.code(time.instant().plusSeconds(30))).status()).isEqualTo(302);

        halfWay(person);

        assertThat(show(older).status()).isEqualTo(422);
    }

    @Test
    void anOldCodeIsRefused() {
        var person = people.withPassword("caseworker");
        var code = people.app(person).code(time.instant());
        halfWay(person);
        time.pass(Duration.ofSeconds(90));

        assertThat(show(code).status()).isEqualTo(422);
    }

    @Test
    void ofManyWhoUseACodeAtOnceOneSucceeds(@Autowired ShownCode shownCode) throws Exception {
        var person = people.withPassword("caseworker");
        var code = people.app(person).code(time.instant());

        assertThat(successes(() -> shownCode.use(person.id(), code).isPresent()))
                .isEqualTo(1);
    }

    @Test
    void ofManyWhoUseARecoveryCodeAtOnceOneSucceeds(@Autowired ShownCode shownCode, @Autowired RecoveryCodes codes)
            throws Exception {
        var person = people.withPassword("caseworker");
        var code = renew(person, codes).getFirst();

        assertThat(successes(() -> shownCode.use(person.id(), code).isPresent()))
                .isEqualTo(1);
    }

    private static int successes(Acting.Work<Boolean, RuntimeException> attempt) throws Exception {
        var attempts = Collections.nCopies(6, (Callable<Boolean>) () -> Acting.as(Task.SIGN_IN, attempt));
        try (var threads = Executors.newFixedThreadPool(attempts.size())) {
            int successes = 0;
            for (var result : threads.invokeAll(attempts)) {
                successes += result.get() ? 1 : 0;
            }
            return successes;
        }
    }

    private static List<String> renew(Person person, RecoveryCodes codes) {
        return Acting.as(Task.SIGN_IN, () -> codes.renew(person.id()));
    }

    @Test
    void guessingCodesIsSlowedDownThoughThePasswordIsRight() {
        var person = people.withPassword("caseworker");
        var app = people.app(person);
        halfWay(person);
        for (int i = 0; i < Throttle.FOR_A_NAME; i++) {
            assertThat(show(app.wrongCode(time.instant())).status()).isEqualTo(422);
            halfWay(person);
        }

        assertThat(show(app.code(time.instant())).status()).isEqualTo(429);
        assertThat(browser.isSignedIn()).isFalse();
        verify(log).happened(eq("sign-in.throttled"), eq(person.id()), anyMap());
    }

    @Test
    void eachOfTenRecoveryCodesWorksOnce(@Autowired RecoveryCodes codes) {
        var person = people.withPassword("caseworker");
        people.app(person);
        var ten = renew(person, codes);

        assertThat(ten).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("\\d{4}-\\d{4}-\\d{4}"));
        halfWay(person);
        assertThat(show(ten.get(3)).location()).isEqualTo("/min-side/sikkerhed");
        assertThat(browser.get("/min-side/sikkerhed").body()).contains("9 nødkoder tilbage");
        verify(log).happened(eq("factor.recovery-code-used"), eq(person.id()), anyMap());

        halfWay(person);
        assertThat(show(ten.get(3)).status()).isEqualTo(422);
        assertThat(show(ten.get(4).replace("-", " ")).status()).isEqualTo(302);
    }

    @Test
    void newRecoveryCodesEndTheOldAndSomebodyElsesNeverWork(@Autowired RecoveryCodes codes) {
        var person = people.withPassword("caseworker");
        people.app(person);
        var old = renew(person, codes).getFirst();
        renew(person, codes);
        var somebodyElses = renew(people.withPassword("caseworker"), codes).getFirst();

        halfWay(person);

        assertThat(show(old).status()).isEqualTo(422);
        assertThat(show(somebodyElses).status()).isEqualTo(422);
    }

    @Test
    void theWayEndsAfterTenMinutes() {
        var person = people.withPassword("caseworker");
        var app = people.app(person);
        halfWay(person);
        time.pass(Duration.ofMinutes(10));

        assertThat(show(app.code(time.instant())).location()).isEqualTo("/log-ind?udloebet=ja");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void withoutAPasswordThereIsNoSecondStep() {
        assertThat(browser.get("/log-ind/kode").location()).isEqualTo("/log-ind?udloebet=ja");
        assertThat(show("123456").location()).isEqualTo("/log-ind?udloebet=ja");
        assertThat(browser.get("/log-ind/to-trin").location()).isEqualTo("/log-ind?udloebet=ja");
        assertThat(browser.post("/log-ind/to-trin/faerdig").location()).isEqualTo("/log-ind?udloebet=ja");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void halfWayInOpensNothing(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        var person = people.withPassword("caseworker");
        people.app(person);
        halfWay(person);

        var shut = shut(requestMappingHandlerMapping);
        assertThat(shut).hasSizeGreaterThan(8);
        assertThat(shut).allSatisfy(route -> {
            var answer = route.method() == RequestMethod.GET ? browser.get(route.path()) : browser.post(route.path());
            assertThat(answer.status() == 401 || answer.location().startsWith("/log-ind?videre="))
                    .as(route + " " + answer.status() + " " + answer.location())
                    .isTrue();
        });
    }

    private record Route(RequestMethod method, String path) {}

    /** All that is not for everybody. */
    private static List<Route> shut(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isShut(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method ->
                                        new Route(method, Addresses.fill(path).toString()))))
                .filter(route -> route.method() == RequestMethod.GET || route.method() == RequestMethod.POST)
                .toList();
    }

    private static boolean isShut(HandlerMethod handler) {
        return Stream.of(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Door.class),
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Door.class))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(door -> !door.value().equals(Door.PUBLIC))
                .isPresent();
    }

    @Test
    void aRoleThatReachesPersonalDataMakesOneChooseASecondFactorFirst() {
        var person = people.withPassword("caseworker");

        assertThat(browser.signIn(person.number(), PASSWORD).location()).isEqualTo("/log-ind/to-trin");
        assertThat(browser.isSignedIn()).isFalse();
        var app = new TestApp(find(SECRET, browser.get("/log-ind/to-trin/app").body()));
        assertThat(browser.post("/log-ind/to-trin/app", "code", app.wrongCode(time.instant()))
                        .status())
                .isEqualTo(422);
        var codes = browser.post("/log-ind/to-trin/app", "code", app.code(time.instant()));
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(RECOVERY_CODE.matcher(codes.body()).results()).hasSize(10);
        assertThat(browser.post("/log-ind/to-trin/faerdig").location()).isEqualTo("/min-side/sikkerhed");
        assertThat(browser.isSignedIn()).isTrue();

        halfWay(person);
        assertThat(show(app.code(time.instant())).status())
                .as("the code that showed that the app works")
                .isEqualTo(422);
        assertThat(show(find(RECOVERY_CODE, codes.body())).status()).isEqualTo(302);
    }

    private static String find(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    @Test
    void whoeverHasChosenAFactorElsewhereMeanwhileCannotChooseAnother() {
        var person = people.withPassword("caseworker");
        browser.signIn(person.number(), PASSWORD);
        var secret = find(SECRET, browser.get("/log-ind/to-trin/app").body());

        people.app(person);

        assertThat(browser.post("/log-ind/to-trin/app", "code", new TestApp(secret).code(time.instant()))
                        .location())
                .isEqualTo("/log-ind?udloebet=ja");
    }

    @Test
    void anotherRoleSignsInByPasswordAlone() {
        assertThat(browser.signIn(people.withPassword("translator").number(), PASSWORD)
                        .location())
                .isEqualTo("/min-side/sikkerhed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "ikke json",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":"
                        + "{\"authenticatorData\":\"AAAA\",\"clientDataJSON\":\"AAAA\",\"signature\":\"AAAA\"}}",
            })
    void whatIsNoAnswerOfAPasskeyIsRefused(String answer) {
        browser.get("/log-ind/noegle");

        var refused = browser.post("/log-ind/noegle", "credential", answer);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Adgangsnøglen kan ikke bruges her.");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aPasskeyThatNobodyAskedForIsRefused() {
        assertThat(browser.post("/log-ind/noegle", "credential", "{}").status()).isEqualTo(422);
    }

    @Test
    void onlyThePagesWithPasskeysMayRunOurScript() {
        assertThat(policy("/log-ind")).doesNotContain("script");
        assertThat(policy("/log-ind/noegle")).contains("script-src 'self';").doesNotContain("unsafe");
        assertThat(browser.get("/log-ind/noegle").body())
                .containsPattern("<script src=\"/passkey\\.js\\?v=[0-9a-f]{12}\" defer></script>");
    }

    private String policy(String path) {
        return String.valueOf(browser.get(path).response().getHeader("Content-Security-Policy"));
    }
}
