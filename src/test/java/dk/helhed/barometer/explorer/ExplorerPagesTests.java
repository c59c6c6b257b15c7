package dk.helhed.barometer.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.barometer.TestRegister;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The analyst's page, whose figures are those counted by hand in {@link TestRegister}. */
@CycleTest
class ExplorerPagesTests {

    private static final String JOBS =
            "/analyse?dataset=proevetal&measure=share&population=alder >= 18&numerator=job = 1";

    private final RegisterIntake intake;
    private final TestPeople people;
    private final TestSite site;

    @TempDir
    private Path desk;

    ExplorerPagesTests(RegisterIntake intake, TestPeople people, TestSite site) {
        this.intake = intake;
        this.people = people;
        this.site = site;
    }

    @BeforeEach
    void takeRowsIn() {
        TestRegister.takeIn(intake, desk);
    }

    @Test
    void aShareStandsWithItsNumeratorItsBaseAndItsIntervalAndCodesHaveNames() {
        var page = read(JOBS + "&dim=aar&dim=kommune");

        assertThat(rows(page))
                .contains(
                        "2031 Aarhus 50,0 39,3 til 60,7 40 80",
                        "2032 Aarhus 75,0 64,5 til 83,2 60 80",
                        "2031 København 75,0 59,8 til 85,8 30 40",
                        "2031 I alt 58,3 49,4 til 66,8 70 120");
        assertThat(page)
                .contains(
                        "Interne tal: må ikke offentliggøres", "Prøvetal, leverance 1: 244 rækker", "den hurtige motor")
                .contains("value=\"http://localhost/analyse?dataset=proevetal");
    }

    @Test
    void aDimensionOfSeveralStepsStandsAsATreeWithATotalAtEach() {
        var page = read(JOBS + "&dim=geografi&f.aar=2031");

        assertThat(rows(page).subList(0, 5))
                .containsExactly(
                        "I alt 58,3 49,4 til 66,8 70 120",
                        "Region Midtjylland 50,0 39,3 til 60,7 40 80",
                        "Aarhus 50,0 39,3 til 60,7 40 80",
                        "Region Hovedstaden 75,0 59,8 til 85,8 30 40",
                        "København 75,0 59,8 til 85,8 30 40");
        assertThat(page).contains("Region &gt; Kommune", "class=\"step-1\">Aarhus");
        assertThat(rows(read(JOBS + "&dim=herkomstgruppe.herkomst&f.aar=2031&f.kommune=101")))
                .startsWith("I alt 75,0 59,8 til 85,8 30 40")
                .containsSubsequence(
                        "Dansk 80,0 Få personer 49,0 til 94,3 8 10",
                        "Dansk oprindelse 80,0 Få personer 49,0 til 94,3 8 10");
    }

    @Test
    void stepsOfADimensionAreComparedAndMappedAndWrittenOneByOne() {
        assertThat(read(JOBS + "&dim=geografi&f.aar=2032&compare=kommune:751"))
                .as("although it lies in another region")
                .contains("Den kan ikke skelnes fra tilfældigheder.", "±0,0");
        assertThat(read(JOBS + "&dim=geografi&view=map")).contains("Aarhus: 62,5 %", "2 af 98 kommuner");
        assertThat(text(get(JOBS.replace("/analyse?", "/analyse.csv?") + "&dim=geografi&f.aar=2031")))
                .startsWith("region,region_name,kommune,kommune_name,indicator")
                .contains(
                        "82,Region Midtjylland,751,Aarhus,udkast,40,80",
                        "82,Region Midtjylland,TOT,I alt,udkast,40,80");
    }

    @Test
    void whatIsTooLongForAnAddressIsSaidAndNothingOfItIsLost() {
        var whole = new HashMap<>(
                Map.of("dataset", "proevetal", "measure", "count", "dim", "aar", "population", "alder in voksne"));
        whole.put("lists", TestRegister.adults(1_400));
        var sent = site.send(steward(), "/analyse", whole);
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(String.valueOf(sent.getResponse().getHeader("Location")))
                .startsWith("/analyse?")
                .contains("population=alder+in+voksne")
                .doesNotContain("_csrf");

        whole.put("lists", TestRegister.adults(2_400));
        var tooMuch = site.send(steward(), "/analyse", whole);
        assertThat(tooMuch).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(tooMuch))
                .contains("Der står for meget til en adresse", "Definitionen som fil", "id: udkast")
                .contains("\n" + TestRegister.adults(2_400) + "</textarea>")
                .doesNotContain("/beregninger?");
    }

    @Test
    void whatCannotBeToldFromChanceIsSaidInAPlainSentence() {
        var municipalities = read(JOBS + "&dim=kommune&f.aar=2032&compare=kommune:751");
        var years = read(JOBS + "&dim=aar&f.kommune=751&compare=aar:2031");

        assertThat(municipalities).contains("Den kan ikke skelnes fra tilfældigheder.", "±0,0");
        assertThat(years).contains("+25,0", "Det er mere end tilfældigheder.").doesNotContain("Den kan ikke skelnes");
        assertThat(read(JOBS + "&dim=aar&dim=kommune&compare=aar:2031"))
                .contains("1 af de 3 viste forskelle fra År: 2031 kan ikke skelnes fra tilfældigheder.");
    }

    @Test
    void fewPeopleAreMarkedBelowThirtyOrWhatTheDefinitionSays() {
        assertThat(rows(read("/analyse?dataset=proevetal&measure=count&dim=aldersgruppe")))
                .contains("0–17 4 Få personer 4 4", "18–66 240 240 240");
        assertThat(rows(read(JOBS + "&dim=kommune&minimumBase=100")))
                .contains("København 75,0 Få personer 64,5 til 83,2 60 80", "Aarhus 62,5 54,8 til 69,6 100 160");
    }

    @Test
    void filtersCountOnlyWhatIsTickedAndGroupsAndMediansWork() {
        assertThat(rows(read(JOBS + "&dim=koen&f.aar=2031&f.kommune=751&f.kommune=101")))
                .contains("I alt 58,3 49,4 til 66,8 70 120", "Mænd 58,3 45,7 til 69,9 35 60");
        assertThat(
                        rows(
                                read(
                                        "/analyse?dataset=proevetal&measure=median&column=indkomst&population=kommune = 101 and aar = 2031&dim=kommune")))
                .contains("København 19.500,0 40");
        assertThat(rows(read("/analyse?dataset=proevetal&measure=count&population=alder >= 18&dim=herkomstgruppe")))
                .contains("Dansk 60 60 60", "Anden herkomst 180 180 180");
    }

    @Test
    void chartsAndMapsAreDrawnWhereTheyCanBe() {
        assertThat(read(JOBS + "&dim=aar&dim=kommune&view=chart")).contains("<svg", "2031: 50,0");
        assertThat(read(JOBS + "&dim=kommune&view=chart")).contains("aria-label=\"Aarhus: 62,5 %\"");
        assertThat(read(JOBS + "&dim=kommune&view=map")).contains("Aarhus: 62,5 %", "2 af 98 kommuner");
        assertThat(read(JOBS + "&dim=aar&view=map")).contains("Et kort kræver, at der deles op efter kommune.");
    }

    @Test
    void aHalfTypedDefinitionIsExplainedBesideTheFieldAtTheSign() {
        var page = read(JOBS.replace("alder", "alderen") + "&dim=aar&part=result");

        assertThat(page)
                .contains("<template data-problem=\"population\">", "Mener du alder?", "alderen &gt;= 18\n^^^^^^^")
                .contains("data-figures=\"false\"")
                .doesNotContain("<html");
    }

    @Test
    void hostileTextStaysText() {
        var page = read(
                "/analyse?dataset=proevetal&measure=share&population='<script>alert(1)</script>' = kommune&numerator=\"><img src=x>"
                        + "&name=<b>x</b>&lists=<i>: x&dim=<u>&f.<s>=1&compare=<a>:1");

        assertThat(page).doesNotContain("<script>alert", "<img src", "<b>x", "<i>: x", "<u>", "<s>", "<a>:1");
    }

    @Test
    void whatIsUnknownIsNotFoundAndWhatCannotBeIsSaid() {
        assertThat(get("/analyse?dataset=findes-ikke&measure=count")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/analyse?definition=findes-ikke")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/analyse.csv?dataset=findes-ikke&measure=count")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read(JOBS + "&dim=job")).contains("Der kan ikke deles op efter job.");
        assertThat(read(JOBS + "&dim=aar&f.koen=9x")).contains("9x");
        assertThat(read(JOBS + "&population=alder > 110&dim=aar")).contains("Ingen");
        assertThat(read(JOBS + "&dim=key")).contains("Der kan ikke deles op efter key.");
    }

    @Test
    void onlyWhoMayDefineIndicatorsComesInAndTheFileSaysThatItIsInternal() {
        var caseworker = people.with("caseworker", people.department());
        assertThat(site.get(caseworker, JOBS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.get(caseworker, "/analyse.csv")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.get(null, JOBS)).hasStatus3xxRedirection();

        var file = get(JOBS.replace("/analyse?", "/analyse.csv?") + "&id=i-job&dim=kommune&f.aar=2031");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("internt-i-job-proevetal-1.csv");
        assertThat(text(file))
                .startsWith(
                        "kommune,kommune_name,indicator,numerator,denominator,other_denominator,value,lower,upper,small_base,status\n")
                .contains("751,Aarhus,i-job,40,80,,50.0,39.3,60.7,0,internt");
    }

    @Test
    void theFirstVisitShowsPeopleByYearInEitherLanguage() {
        assertThat(rows(read("/analyse?dataset=proevetal"))).contains("2031 122 122 122");
        assertThat(read("/analyse?dataset=proevetal&lang=en")).contains("Figures to try", "Internal figures", "Total");
    }

    private String read(String address) {
        var page = get(address);
        assertThat(page).as(address).hasStatusOk();
        return text(page);
    }

    private MvcTestResult get(String address) {
        return site.getFigures(steward(), address);
    }

    private Person steward() {
        return people.with("data-steward", people.municipality());
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }

    /** The rows of the table of figures, their cells with spaces between. */
    private static List<String> rows(String page) {
        var table = page.substring(page.indexOf("id=\"figures\""));
        return List.of(table.substring(table.indexOf("<tbody>"), table.indexOf("</tbody>"))
                        .split("</tr>"))
                .stream()
                .map(row ->
                        row.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
                .toList();
    }
}
