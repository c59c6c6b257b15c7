package dk.helhed.policies.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Actor;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestFigures;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestPolicies;
import dk.helhed.policies.translation.TestTranslations;
import dk.helhed.policies.translation.TranslationChanges;
import dk.helhed.policies.translation.Translations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The public page of a policy in another language. */
@PolicyTest
class ReadingPageTests {

    private static final String LETTERS = "نص";

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final TestPolicies tested;
    private final TestFigures figures;
    private final Policies policies;
    private final Translations translations;
    private final TestTranslations translated;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor translator;

    ReadingPageTests(
            MockMvcTester mvc,
            TestPeople people,
            TestPolicies tested,
            TestFigures figures,
            Policies policies,
            Translations translations,
            TranslationChanges changes) {
        this.mvc = mvc;
        this.people = people;
        this.tested = tested;
        this.figures = figures;
        this.policies = policies;
        this.translations = translations;
        this.translated = new TestTranslations(translations, changes);
    }

    @BeforeEach
    void begin() {
        figures.none();
        translator = people.actor(people.with("translator", people.municipality()));
    }

    private Policy adopted() {
        var id = tested.newId();
        tested.take("""
                policy: %s
                municipality: "751"
                title: {da: "Politik %s"}
                summary: {da: Til prøve.}
                adopted: {on: 2020-05-04, by: Prøve Byråd}
                valid: {from: 2020-06-01}
                source: {title: {da: Opfundet til prøver}}
                vision: [{key: hele-byen, title: {da: Hele byen}}]
                tracks: [{key: faelles, title: {da: Fælles}}]
                focusAreas: [{key: bosaetning, title: {da: Bosætning}}]
                commitments:
                  - {key: l1, text: {da: Vi lover det.}, focusArea: bosaetning, track: faelles, goals: [bolig]}
                goals:
                  - key: bolig
                    text: {da: Alle bor godt.}
                    effectGoals:
                      - key: i-arbejde
                        text: {da: Flere i arbejde.}
                        indicator: N4
                        target: {value: 60, deadline: "2030", direction: higher}
                """.formatted(id, id));
        return tested.find(id);
    }

    private String read(String address) {
        return TestFigures.page(mvc, address);
    }

    @Test
    void aPolicyCanBeReadInALanguageOnceEveryTextAndEveryWordIsReady() {
        var policy = adopted();
        var address = "/politik/" + policy.id() + "/fa";
        assertThat(mvc.get().uri(address).exchange()).hasStatus(404);
        translated.fill(translator, translations.manuscript(policy), "fa", LETTERS);
        assertThat(mvc.get().uri(address).exchange()).hasStatus(404);
        translated.fill(translator, translations.words(), "fa", LETTERS);
        figures.batch(LocalDate.of(2026, 11, 22), null, "751;N4;2024;55;;");

        var page = read(address);

        assertThat(page)
                .contains("<html lang=\"fa\" dir=\"rtl\">", "<h1>" + LETTERS + " 1</h1>", "۶۰٪", "۲۰۳۰", "۵۵٪ (۲۰۲۴)")
                .contains("<bdi lang=\"da\">Prøve Byråd</bdi>", ">فارسی</a>", ">Dansk</a>")
                .doesNotContain("Alle bor godt.", "Vi lover det.", "Hele byen");
        assertThat(read("/politik/" + policy.id())).contains("Læs den på:", address + "\"", "فارسی");
        assertThat(policies.file(policy.id()).orElseThrow()).doesNotContain(LETTERS);
    }

    @Test
    void danishCanAlwaysBeReadAndHasNoNoticeOfTranslation() {
        var policy = adopted();

        assertThat(read("/politik/" + policy.id() + "/da"))
                .contains("<html lang=\"da\" dir=\"ltr\">", "Alle bor godt.", "Mindst", "60\u00a0%", "Intet tal endnu")
                .contains("4. maj 2020")
                .doesNotContain("Dette er en oversættelse");
        assertThat(mvc.get().uri("/politik/" + policy.id() + "/xx").exchange()).hasStatus(404);
        assertThat(read("/politik/" + policy.id())).doesNotContain("Læs den på:");
    }

    @Test
    void theShippedPoliciesCanBeReadInEnglish() {
        tested.shipped();

        for (var id : List.of("aarhus-2007", "aarhus-2013", "aabenraa-2020", "aalborg-2005", "koebenhavn-2006")) {
            assertThat(read("/politik/" + id + "/en"))
                    .contains("<html lang=\"en\" dir=\"ltr\">", "This is a translation.")
                    .doesNotContain("Mindst");
        }
    }

    @Test
    void aDraftIsReadByStaffOnly() {
        var draft = tested.draft("751", "");
        translated.all(translator, draft, "ur", LETTERS);
        var address = "/politik/" + draft.id() + "/ur";

        assertThat(mvc.get().uri(address).exchange()).hasStatus(404);
        assertThat(mvc.get()
                        .uri(address)
                        .with(people.signedIn(people.with("translator", people.municipality())))
                        .exchange())
                .hasStatusOk();
    }
}
