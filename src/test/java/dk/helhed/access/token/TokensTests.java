package dk.helhed.access.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.AccessTest;
import dk.helhed.access.Person;
import dk.helhed.access.Secret;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AccessTest
class TokensTests {

    private static final Pattern SECRET = Pattern.compile("helhed_[\\w-]{43}");
    private static final String PEOPLE = "/api/v1/people";

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final OwnerDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Unit team;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person steward;

    TokensTests(MockMvcTester mvc, TestPeople people, OwnerDatabase database) {
        this.mvc = mvc;
        this.people = people;
        this.database = database;
    }

    @BeforeEach
    void beAtWork() {
        team = people.team(people.department());
        steward = people.with("data-steward", team);
    }

    @Test
    void itIsShownOnceAndKeptAsAHash() {
        var text = make("people.read", "all");

        assertThat(page("/min-side/noegler"))
                .bodyText()
                .contains("Til regnearket")
                .doesNotContain(text);
        assertThat(database.sql("select count(*) from access.token where hash = :hash")
                        .param("hash", Secret.hash(text))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aProgramSeesWhatItsOwnerSeesAndNoMore() {
        var colleague = people.person(team);
        var stranger = people.person(people.team(people.department()));

        assertThat(ask(PEOPLE, make("people.read", "all")))
                .hasStatusOk()
                .bodyText()
                .contains(colleague.number())
                .doesNotContain("\"" + stranger.number() + "\"");
    }

    @Test
    void theCeilingNarrowsThePermission() {
        var colleague = people.person(team);

        assertThat(ask(PEOPLE, make("people.read", "own")))
                .hasStatusOk()
                .bodyText()
                .contains("\"" + steward.number() + "\"")
                .doesNotContain("\"" + colleague.number() + "\"");
    }

    @Test
    void whatItWasNotGivenItMayNot() {
        assertThat(ask(PEOPLE, make("owners.read", "all"))).hasStatus(403);
    }

    @Test
    void itOpensNoPage() {
        assertThat(ask("/min-side", make("people.read", "all")))
                .hasStatus(302)
                .headers()
                .hasValue("Location", "/log-ind?videre=%2Fmin-side");
    }

    @Test
    void whatTheOwnerMayNoLongerTheProgramMayNotEither() {
        var text = make("people.read", "all");
        people.dismiss(steward);
        assertThat(ask(PEOPLE, text)).hasStatus(403);

        people.leave(steward, LocalDate.of(2026, 11, 1));
        assertThat(ask(PEOPLE, text)).hasStatus(401);
    }

    @Test
    void itCanBeClosedAndRunsOut() {
        var closed = make("people.read", "all");
        var id = database.sql("select id::text from access.token where hash = :hash")
                .param("hash", Secret.hash(closed))
                .query(String.class)
                .single();
        assertThat(post("/min-side/noegler/" + id + "/slut")).hasRedirectedUrl("/min-side/noegler");
        assertThat(ask(PEOPLE, closed)).hasStatus(401);

        var old = make("people.read", "all");
        database.sql("""
                update access.token set made_at = made_at - interval '99 days', ends_at = ends_at - interval '99 days'
                where hash = :hash
                """).param("hash", Secret.hash(old)).update();
        assertThat(ask(PEOPLE, old)).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer helhed_wrong", "Bearer ", "Basic YTpi", "helhed_wrong"})
    void aWrongOneIsRefusedInOneNeutralSentence(String header) {
        var answer = assertThat(mvc.get().uri(PEOPLE).header("Authorization", header));
        answer.hasStatus(401).hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void withoutOneAProgramIsToldWhatToDo() {
        assertThat(mvc.get().uri(PEOPLE))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-signed-in");
    }

    @Test
    void itsMakingItsUseAndItsEndAreLogged() {
        var before = logged();
        ask(PEOPLE, make("people.read", "all"));

        assertThat(logged()).isGreaterThanOrEqualTo(before + 2);
        assertThat(page("/min-side")).bodyText().contains("Brugte en programnøgle");
    }

    @ParameterizedTest
    @CsvSource({
        "'', people.read, 30, Giv nøglen et navn",
        "Navn, people.edit, 30, Vælg mindst én ting",
        "Navn, '', 30, Vælg mindst én ting",
        "Navn, people.read, 3000, Vælg hvor længe",
    })
    void aWrongFormMakesNoneAndLosesNothing(String name, String permission, int days, String sentence) {
        var before = count();

        assertThat(form(name, permission, "all", days))
                .hasStatus(422)
                .bodyText()
                .contains(sentence.replace("Vælg hvor", "Vælg, hvor"));
        assertThat(count()).isEqualTo(before);
    }

    private int logged() {
        return database.sql("select count(*) from access.audit")
                .query(Integer.class)
                .single();
    }

    private int count() {
        return database.sql("select count(*) from access.token")
                .query(Integer.class)
                .single();
    }

    private String make(String permission, String ceiling) {
        var made = SECRET.matcher(text(form("Til regnearket", permission, ceiling, 30)));
        assertThat(made.find()).isTrue();
        return made.group();
    }

    private MvcTestResult form(String name, String permission, String ceiling, int days) {
        var request = mvc.post()
                .uri("/min-side/noegler")
                .param("name", name)
                .param("ceiling", ceiling)
                .param("days", Integer.toString(days))
                .with(csrf())
                .with(people.signedIn(steward));
        return (permission.isEmpty() ? request : request.param("permissions", permission)).exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post()
                .uri(address)
                .with(csrf())
                .with(people.signedIn(steward))
                .exchange();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(people.signedIn(steward)).exchange();
    }

    private MvcTestResult ask(String address, String token) {
        return mvc.get().uri(address).header("Authorization", "Bearer " + token).exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }
}
