package dk.helhed.barometer.own;

import static dk.helhed.barometer.own.TestDefinitions.children;
import static dk.helhed.barometer.own.TestDefinitions.define;
import static dk.helhed.barometer.own.TestDefinitions.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@BarometerTest
@Import(TestPeople.class)
class OwnIndicatorPagesTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    private final OwnIndicators own;
    private final TestFigures figures;
    private final TestPeople people;
    private final MockMvcTester mvc;

    OwnIndicatorPagesTests(OwnIndicators own, TestFigures figures, TestPeople people, MockMvcTester mvc) {
        this.own = own;
        this.figures = figures;
        this.people = people;
        this.mvc = mvc;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @Test
    void thePublicListHoldsNationalAndOwnIndicators() {
        define(own, children("751-1"));
        figures.batch(MARCH, null, "Aarhus;751-1;2024;93,5;;", "Hele landet;1.2;2024;61;;");

        assertThat(TestFigures.page(mvc, "/indikatorer"))
                .contains(
                        "751-1 Børn i almindelig klasse", "93,5", "Pladsanvisningen", "href=\"/indikator/1.2\"", "61");
        assertThat(TestFigures.page(mvc, "/om")).contains("href=\"/indikatorer\"", "href=\"/om/maalstatus\"");
        assertThat(TestFigures.page(mvc, "/omraade/751")).contains("Kommunens egne indikatorer", "93,5");
        assertThat(TestFigures.page(mvc, "/omraade/461")).doesNotContain("Kommunens egne indikatorer");
    }

    @Test
    void thePageTellsWhatIsCountedAndMarksTheBreak() {
        define(own, children("751-1"));
        figures.batch(MARCH, null, "Aarhus;751-1;2020;90;;", "Aarhus;751-1;2024;93;;");
        define(own, with(children("751-1"), "denominator", "Alle børn"));
        figures.batch(MARCH.plusDays(1), null, "Aarhus;751-1;2025;71;;");

        var page = TestFigures.page(mvc, "/indikator/751-1");
        assertThat(page)
                .contains(
                        "Brud: ny definition fra ",
                        "Tallene før og efter kan ikke sammenlignes",
                        "Aarhus, før bruddet (talserie 1)",
                        "Alle børn",
                        "href=\"/omraade/751#egne\"")
                .doesNotContain("/maal/");
        assertThat(TestFigures.page(mvc, "/indikator/751-1?lang=en"))
                .contains("Children in an ordinary class", "lang=\"da\">Alle børn", "Break: new definition from ");
        assertThat(mvc.get().uri("/indikator/751-1.v1"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/indikator/751-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-steward", "policy-secretary"})
    void thoseWhoMayDefineAnIndicator(String role) {
        var person = people.with(role, people.department());

        assertThat(text(get(person, "/indikator/ny?omraade=751"))).contains("value=\"751-1\"");
        assertThat(post(person, "/indikator/ny", fields("751-1"))).hasRedirectedUrl("/indikator/751-1");
        assertThat(own.find("751-1").orElseThrow().newest().title().da()).isEqualTo("Børn i almindelig klasse");
        assertThat(text(get(person, "/indikator/ny?omraade=751"))).contains("value=\"751-2\"");
        assertThat(text(get(person, "/indikator/751-1"))).contains("href=\"/indikator/751-1/ret\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator-owner", "committee-member", "caseworker", "administrator"})
    void othersMayNot(String role) {
        define(own, children("751-1"));
        var person = people.with(role, people.department());

        assertThat(get(person, "/indikator/ny")).hasStatus(403);
        assertThat(post(person, "/indikator/751-1/ret", fields(null))).hasStatus(403);
        assertThat(text(get(person, "/indikator/751-1"))).doesNotContain("/ret\"");
    }

    @Test
    void aWrongFormIsShownAgainWithASentenceAtEachField() {
        var person = people.with("data-steward", people.department());
        var fields = fields("999-1");
        fields.put("denominator", "");
        fields.put("base", "i går");

        var answer = post(person, "/indikator/ny", fields);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains(
                        "999 er ikke en kommunes kode",
                        "Der er en tæller, men ingen nævner",
                        "i går er ikke en tid, der kan læses",
                        "value=\"Børn i almindelig klasse\"");
    }

    @Test
    void aChangeIsShownFirstAndKeptWhenItIsConfirmed() {
        var person = people.with("data-steward", people.department());
        define(own, children("751-1"));
        var fields = fields(null);
        fields.put("version", "1");
        fields.put("numerator", "Børn i 0. klasse");

        assertThat(text(post(person, "/indikator/751-1/ret", fields)))
                .contains(
                        "Ændringen begynder en ny serie",
                        "Børn, der starter i en almindelig klasse",
                        "Børn i 0. klasse");
        assertThat(own.find("751-1").orElseThrow().versions()).hasSize(1);

        fields.put("again", "true");
        fields.put("confirmed", "true");
        assertThat(text(post(person, "/indikator/751-1/ret", fields))).contains("value=\"Børn i 0. klasse\"");
        assertThat(own.find("751-1").orElseThrow().versions()).hasSize(1);

        fields.remove("again");
        assertThat(post(person, "/indikator/751-1/ret", fields)).hasRedirectedUrl("/indikator/751-1");
        assertThat(own.find("751-1").orElseThrow().newest().series()).isEqualTo(2);

        assertThat(text(post(person, "/indikator/751-1/ret", fields))).contains("Indikatoren er ændret af en anden");
    }

    @Test
    void anotherTitleDoesNotBreakTheSeries() {
        var person = people.with("data-steward", people.department());
        define(own, children("751-1"));
        var fields = fields(null);
        fields.put("version", "1");
        fields.put("title", "Klassestart");

        assertThat(text(post(person, "/indikator/751-1/ret", fields))).contains("Serien fortsætter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/indikator/751-7", "/indikator/751-7/ret", "/indikator/1.2/ret"})
    void whatDoesNotExistIsNotFound(String address) {
        assertThat(get(people.with("data-steward", people.department()), address))
                .hasStatus(404);
    }

    @Test
    void theMethodPageShowsTheExampleAsTheRuleComputesIt() {
        assertThat(TestFigures.page(mvc, "/om/maalstatus"))
                .contains("1,9 af 3 er 0,64", "Nogen fremgang", "15,3 procentpoint på 8 år");
        assertThat(TestFigures.page(mvc, "/om/maalstatus?lang=en")).contains("1.9 of 3 is 0.64", "Moderate progress");
    }

    private Map<String, String> fields(@Nullable String code) {
        var fields = new TreeMap<>(IndicatorForm.fields(children("751-1")));
        if (code != null) {
            fields.put("code", code);
        }
        return fields;
    }

    private MvcTestResult get(Person person, String address) {
        return mvc.get().uri(address).with(people.signedIn(person)).exchange();
    }

    private MvcTestResult post(Person person, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(people.signedIn(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
