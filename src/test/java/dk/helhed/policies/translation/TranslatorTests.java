package dk.helhed.policies.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestPolicies;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A translator at work on a policy. The personal number in here is nobody's: it would be of somebody born in 2057. */
@PolicyTest
class TranslatorTests {

    private static final String GOALS = """
            evaluation: {da: Hvert fjerde år}
            goals:
              - key: bolig
                text: {da: Alle bor godt.}
              - key: skole
                text: {da: Alle går i skole., uk: Усі ходять до школи.}
            """;

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final TestPolicies tested;
    private final Policies policies;
    private final Translations translations;
    private final OwnerDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person translator;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Policy policy;

    TranslatorTests(
            MockMvcTester mvc,
            TestPeople people,
            TestPolicies tested,
            Policies policies,
            Translations translations,
            OwnerDatabase database) {
        this.mvc = mvc;
        this.people = people;
        this.tested = tested;
        this.policies = policies;
        this.translations = translations;
        this.database = database;
    }

    @BeforeEach
    void haveADraft() {
        translator = people.with("translator", people.municipality());
        policy = tested.draft("751", GOALS);
    }

    private String desk() {
        return "/politik/" + policy.id() + "/sprog/uk";
    }

    private String read(String address) {
        var answer = mvc.get().uri(address).with(people.signedIn(translator)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    /** Sends a translation as the form for its place on the page would. */
    private MvcTestResult send(String page, String place, String text, String state) {
        return send(page, place, place, text, state);
    }

    /** Sends a translation for another place than that of the form. */
    private MvcTestResult send(String page, String form, String place, String text, String state) {
        return mvc.post()
                .uri(desk() + "/" + place)
                .param("text", text)
                .param("state", state)
                .param("source", hidden(page, form, "source"))
                .param("version", hidden(page, form, "version"))
                .param("vis", "missing")
                .with(csrf())
                .with(people.signedIn(translator))
                .exchange();
    }

    private static String hidden(String page, String place, String field) {
        var form = page.substring(page.indexOf("id=\"" + place + "\""));
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(form);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private void changeDanish(String before, String after) {
        var file = policies.file(policy.id()).orElseThrow();
        tested.take(file.replace(before, after));
        policy = tested.find(policy.id());
    }

    private TextState state(String place) {
        var manuscript = translations.manuscript(policy);
        return translations.texts(manuscript, ReadingLanguage.of("uk").orElseThrow()).stream()
                .filter(text -> text.source().place().id().equals(place))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void aTextIsSavedAloneAndItsPlaceIsKept() {
        var page = read(desk());
        assertThat(page).contains("Alle bor godt.", "Mangler (4)", "Færdige (1)", "Усі ходять до школи.");
        var answer = send(page, "bolig.text", "Усі добре живуть.", "draft");

        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getHeader("Location"))
                .startsWith(desk() + "?")
                .contains("vis=missing", "her=bolig.text")
                .endsWith("#bolig.text");
        assertThat(state("bolig.text")).isEqualTo(TextState.DRAFT);
        assertThat(read(desk() + "?vis=missing&her=bolig.text"))
                .contains("Усі добре живуть.", "Mangler (3)", "Kladder (1)", ">Gemt<");
        assertThat(read(desk() + "?vis=missing")).doesNotContain("Усі добре живуть.");

        send(read(desk()), "bolig.text", "Усі добре живуть!", "ready");
        assertThat(state("bolig.text")).isEqualTo(TextState.READY);
        assertThat(tested.find(policy.id())).isEqualTo(policy);
        assertThat(database.sql("select count(*) from access.audit where kind = 'translation' and thing = :thing")
                        .param("thing", policy.id() + "/uk/bolig.text")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void ofTwoWhoWriteAtOnceTheLaterIsToldAndLosesNothing() {
        var both = read(desk());
        send(both, "bolig.text", "Перший", "ready");

        var late = send(both, "bolig.text", "Другий", "ready");

        assertThat(late).hasStatus(422);
        assertThat(text(late))
                .contains("En anden har gemt en oversættelse", "Det, der er gemt nu", "Перший", "Другий")
                .doesNotContain("skole.text");
        assertThat(send(text(late), "bolig.text", "Перший і другий", "ready")).hasStatus(302);
        assertThat(read(desk())).contains("Перший і другий");
    }

    @Test
    void whatIsTranslatedFromAnotherDanishTextIsOutdatedAndShowsBoth() {
        send(read(desk()), "bolig.text", "Усі добре живуть.", "ready");
        changeDanish("Alle bor godt.", "Alle bor trygt.");

        assertThat(state("bolig.text")).isEqualTo(TextState.OUTDATED);
        assertThat(read(desk() + "?vis=outdated"))
                .contains("Forældede (1)", "Det danske, den er oversat fra", "Alle bor godt.", "Alle bor trygt.")
                .doesNotContain("Hvert fjerde år");

        send(read(desk()), "bolig.text", "Усі живуть безпечно.", "ready");
        assertThat(state("bolig.text")).isEqualTo(TextState.READY);
    }

    @Test
    void aTextWrittenBesideADanishTextThatIsGoneIsNotSavedAndNotLost() {
        var page = read(desk());
        changeDanish("Alle bor godt.", "Alle bor trygt.");

        var refused = send(page, "bolig.text", "Усі добре живуть.", "ready");

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Den danske tekst er ændret", "Alle bor trygt.", "Усі добре живуть.");
        assertThat(state("bolig.text")).isEqualTo(TextState.MISSING);
        assertThat(send(text(refused), "bolig.text", "Усі живуть безпечно.", "ready"))
                .hasStatus(302);
    }

    @Test
    void whatCannotBeKeptIsRefusedWithASentence() {
        var page = read(desk());

        assertThat(text(send(page, "bolig.text", " \n", "ready"))).contains("Skriv en oversættelse.");
        assertThat(text(send(page, "bolig.text", "Марія 010157-5000", "ready")))
                .contains("ligner et personnummer", "Марія 010157-5000");
        assertThat(text(send(page, "bolig.text", "<b>Усі</b>", "ready"))).contains("uden HTML-koder");
        assertThat(text(send(page, "bolig.text", "у".repeat(6_001), "ready"))).contains("6.000");
        assertThat(text(send(page, "bolig.text", "skole.text", "Інше", "ready")))
                .contains("vedtaget på dette sprog");
        assertThat(state("bolig.text")).isEqualTo(TextState.MISSING);
        assertThat(send(page, "bolig.text", "Усі\u0000 добре", "ready")).hasStatus(302);
    }

    @Test
    void whatDoesNotExistIsNotThere() {
        assertThat(mvc.get().uri("/politik/" + policy.id() + "/sprog/da").with(people.signedIn(translator)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/politik/nej/sprog/uk").with(people.signedIn(translator)))
                .hasStatus(404);
        var page = read(desk());
        var nowhere = mvc.post()
                .uri(desk() + "/vej.text")
                .param("text", "x")
                .param("source", hidden(page, "bolig.text", "source"))
                .param("version", "nul")
                .with(csrf())
                .with(people.signedIn(translator));
        assertThat(nowhere).hasStatus(404);
    }

    @Test
    void onlyTranslatorsAndThePolicySecretaryTranslate() {
        var secretary = people.with("policy-secretary", people.municipality());
        var member = people.with("committee-member", people.municipality());

        assertThat(mvc.get().uri(desk()).with(people.signedIn(secretary))).hasStatusOk();
        assertThat(mvc.get().uri(desk()).with(people.signedIn(member))).hasStatus(403);
        assertThat(mvc.get().uri(desk())).hasStatus(302);
        assertThat(mvc.post().uri(desk() + "/bolig.text").with(people.signedIn(translator)))
                .hasStatus(403);
    }

    @Test
    void theOverviewCountsEachLanguageAndMeasuresTheDanish() {
        changeDanish(
                "Alle bor godt.",
                "Kommunens integrationspolitik understøtter medborgerskab og deltagelse i alle byens lag.");
        send(read(desk()), "bolig.text", "Усі добре живуть.", "draft");

        assertThat(read("/politik/" + policy.id() + "/sprog").replaceAll("\\s+", " "))
                .contains("Ukrainsk", "Українська", "1 af 5 er færdige", "Ikke endnu", "Arabisk", "العربية")
                .contains("De sværeste tekster", "<strong>60</strong>", "meget svær");
    }

    @Test
    void aNewVersionBeginsWithTheTranslationsOfTheOneBefore() {
        send(read(desk()), "bolig.text", "Усі добре живуть.", "ready");
        send(read(desk()), "summary", "Для проби.", "ready");
        send(read(desk()), "evaluation", "Кожні чотири роки", "draft");
        var old = policy;
        policy = tested.draft("751", GOALS.replace("Alle bor godt.", "Alle bor trygt.") + "replaces: " + old.id());
        var overview = "/politik/" + policy.id() + "/sprog";
        assertThat(read(overview)).contains("3 oversættelser", old.id());

        assertThat(mvc.post().uri(overview + "/overtag").with(csrf()).with(people.signedIn(translator)))
                .hasStatus(302);

        assertThat(state("bolig.text")).isEqualTo(TextState.OUTDATED);
        assertThat(state("summary")).isEqualTo(TextState.READY);
        assertThat(state("evaluation")).isEqualTo(TextState.DRAFT);
        assertThat(state("title")).isEqualTo(TextState.MISSING);
        assertThat(read(overview)).doesNotContain("Hent dem");
    }
}
