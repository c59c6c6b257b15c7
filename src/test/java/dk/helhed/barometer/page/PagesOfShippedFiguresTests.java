package dk.helhed.barometer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.CountedDatabase;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.intake.ShippedFigures;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages with the figures that come with the program. No test here stores anything. */
@BarometerTest
class PagesOfShippedFiguresTests {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"");

    private final MockMvcTester mvc;
    private final CountedDatabase database;

    PagesOfShippedFiguresTests(MockMvcTester mvc, DataSource database) {
        this.mvc = mvc;
        this.database = (CountedDatabase) database;
    }

    @BeforeAll
    static void shipped(@Autowired TestFigures figures, @Autowired ShippedFigures shipped) {
        figures.none();
        shipped.takeIntoEmptyDatabase();
    }

    @Test
    void theStartPageShowsNineGoalsWithTheirMovement() {
        var text = text("/");

        assertThat(text.split("<p class=\"card-movement\">", -1)).hasSize(10);
        assertThat(text)
                .contains("<h1>Hele landet</h1>")
                .contains("Af 9 mål går 2 frem og 3 tilbage. 4 kan ikke vurderes.")
                .contains("Beskæftigelsesfrekvensen er steget fra 51 til 60 procent siden 2012.")
                .contains("60 %")
                .contains("Basis 2012")
                .contains("Tallet er mere end to år gammelt")
                .contains("Fremgang", "Tilbagegang", "Kan ikke vurderes");
    }

    @Test
    void theStartPageIsThereInEnglish() {
        assertThat(text("/?lang=en"))
                .contains("<html lang=\"en\"")
                .contains("<h1>Denmark</h1>")
                .contains("The employment rate has risen from 51 to 60 percent since 2012.")
                .contains("Base 2012")
                .contains("href=\"/maal/1?lang=en\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/?omraade=aarhus,                      /omraade/751",
        "/?omraade=0751,                        /omraade/751",
        "/?omraade=%C3%85rhus%20Kommune&lang=en, /omraade/751?lang=en",
        "/?omraade=hele&asOf=2016-12-31,         /omraade/000?asOf=2016-12-31",
        "/?omraade=Sams,                        /omraade/741",
    })
    void anAreaThatIsTypedLeadsToItsPage(String address, String page) {
        assertThat(mvc.get().uri(URI.create(address))).hasStatus(302).hasRedirectedUrl(page);
    }

    @Test
    void aTextThatFitsSeveralAreasListsThem() {
        assertThat(text("/?omraade=aa"))
                .contains("Flere områder passer til \"aa\"")
                .contains("<a href=\"/omraade/751\">Aarhus</a>", "<a href=\"/omraade/430\">Faaborg-Midtfyn</a>")
                .contains("value=\"aa\"");
    }

    @Test
    void aTextThatFitsNoAreaIsAnsweredPlainlyAndHarmlessly() {
        assertThat(text("/?omraade=<b>Malmø</b>"))
                .contains("Vi kender ikke noget område, der hedder \"&lt;b&gt;Malmø&lt;/b&gt;\"")
                .doesNotContain("<b>Malmø");
    }

    @Test
    void aMunicipalityHasKeyFiguresAndSaysWhatIsMissing() {
        assertThat(text("/omraade/751"))
                .contains("<h1>Aarhus</h1>")
                .contains("Ingen af de 9 mål kan vurderes her. Vi viser de nøgletal, der findes.")
                .contains("Der er endnu ingen tal for Aarhus til dette mål.")
                .contains("Målet måles med spørgeskemaer, der kun findes for hele landet.")
                .contains("Nøgletal, 2024")
                .contains("href=\"/maal/1?area=751\"");
    }

    @Test
    void aGoalSaysWhyItMovedAndFromWhatToWhat() {
        assertThat(text("/maal/2"))
                .contains("Mål 2")
                .contains("Alle 3 indikatorer (2.1, 2.2 og 2.3) peger samme vej.")
                .contains("Andelen med en fuldført ungdomsuddannelse er steget fra 56 til 68 procent siden 2012.")
                .contains("Basistallet er ikke offentliggjort.")
                .contains("+12 procentpoint")
                .contains("Offentliggjort: november 2022");
        assertThat(text("/maal/1")).contains("Vises, men afgør ikke bevægelsen").contains("Nøgletal ved siden af");
        assertThat(text("/maal/9?lang=en")).contains("Figures are missing for 9.1. Therefore we show no movement.");
    }

    @Test
    void aKeyFigureWithoutATimeIsShownAndSaidToHaveNone() {
        assertThat(text("/maal/1?area=101"))
                .containsPattern("42 %\\s*<span class=\"cell-note\">tid ikke oplyst</span>");
        assertThat(text("/indikator/N3?area=101"))
                .contains(
                        "Andelen af ikke-vestlige indvandrere i arbejde er opgjort til 42 procent, men tiden er ikke oplyst.");
    }

    @Test
    void anIndicatorHasAChartWithTheSameFiguresInATable() {
        assertThat(text("/indikator/1.2"))
                .contains("<svg", "id=\"graf-caption\"", "<table")
                .contains("60 %", "52 %")
                .contains("Hele landet, sammenligningsgruppe")
                .contains("78 %")
                .contains("Et højt tal er godt")
                .contains("Vises ved mål 1, men afgør ikke bevægelsen")
                .contains("href=\"/indikator/1.2?vis=tabel\"")
                .contains("<a href=\"/batches/1\">Batch 1</a>");
    }

    @Test
    void theTableTabSaysWhereEachFigureCameFrom() {
        assertThat(text("/indikator/1.2?vis=tabel"))
                .doesNotContain("id=\"graf-caption\"")
                .contains("Offentliggjort: november 2022")
                .contains("Batch 1, linje 3")
                .contains("omtrentligt tal: cirka halvdelen");
    }

    @Test
    void areasAreComparedSideBySide() {
        assertThat(text("/indikator/N12?area=000&area=751&area=461"))
                .contains("<strong>Hele landet.</strong>", "<strong>Aarhus.</strong>", "<strong>Odense.</strong>")
                .contains("aria-label=\"Fjern Odense\"")
                .contains("href=\"/indikator/N12?area=000%2C751\"");
        assertThat(mvc.get().uri("/indikator/N12?area=751&tilfoej=odense&vis=tabel&lang=en"))
                .hasStatus(302)
                .hasRedirectedUrl("/indikator/N12?area=751%2C461&vis=tabel&lang=en");
    }

    @Test
    void aNinthAreaIsRefusedHoweverItIsAskedFor() {
        var eight = "/indikator/N12?area=101&area=147&area=151&area=153&area=155&area=157&area=159&area=161";

        assertThat(text(eight)).doesNotContain("Du kan højst").contains("Du sammenligner otte områder");
        assertThat(text(eight + "&tilfoej=odense")).contains("Du kan højst sammenligne otte områder.");
        assertThat(text(eight + "&area=461"))
                .contains("Du kan højst sammenligne otte områder.")
                .doesNotContain("<strong>Odense.");
        assertThat(text(eight + "&area=101")).doesNotContain("Du kan højst");
    }

    @Test
    void anAreaToCompareThatIsUnclearIsAskedBack() {
        assertThat(text("/indikator/N12?tilfoej=region s"))
                .contains("Flere områder passer til \"region s\"")
                .contains("href=\"/indikator/N12?area=000%2C085\"");
        assertThat(text("/indikator/N12?tilfoej=Malmø")).contains("Vi kender ikke noget område");
    }

    @Test
    void theMapShowsAllMunicipalitiesAlsoThoseWithoutAFigure() {
        assertThat(text("/kort"))
                .contains("67 af 98 kommuner har et tal.")
                .contains("N12 Beskæftigelse i forhold til dansk oprindelse, 2024")
                .contains("Ingen tal");
        assertThat(text("/kort?indikator=N1&lang=en")).contains("N1 Refugees in paid work after 3 years");
    }

    @Test
    void theListOfBatchesLeadsToTheRowsOfEach() {
        assertThat(text("/batches")).contains("ras200.csv", "national-barometer.csv", "href=\"/batches/2\"");
        assertThat(text("/batches/1"))
                .contains("national-barometer.csv")
                .containsPattern("<code>[0-9a-f]{64}</code>")
                .contains("22. november 2026 kl. 12.00");
        assertThat(text("/batches/2?side=2&lang=en")).contains("Page 2 of 11").contains("Rows taken");
        assertThat(text("/batches/2?side=99")).contains("Side 11 af 11");
    }

    @Test
    void theMethodAndTheCodeListsAreThere() {
        assertThat(text("/om"))
                .contains("Sådan regner vi")
                .contains("href=\"/indikator/9.1\"")
                .contains("name=\"asOf\"");
        assertThat(text("/om/kodelister?lang=en")).contains("Code lists").contains("Copenhagen", "Czechoslovakia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/omraade/751",
                "/maal/2",
                "/indikator/N12",
                "/kort",
                "/batches",
                "/batches/2",
                "/om",
                "/om/kodelister"
            })
    void theDayIsSaidAndCarriedByEveryLink(String path) {
        var text = text(path + "?lang=en&asOf=2026-11-22");

        assertThat(text).contains("This is how the barometer looked on 22 November 2026.");
        assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                .contains(path + "?lang=en", path + "?asOf=2026-11-22")
                .filteredOn(link -> !link.equals(path + "?lang=en") && !link.equals(path + "?asOf=2026-11-22"))
                .isNotEmpty()
                .allMatch(link -> link.contains("asOf=2026-11-22") && link.contains("lang=en"));
    }

    @Test
    void theBarometerOf2016CanBeReadAgain() {
        assertThat(text("/?asOf=2016-12-31"))
                .contains("Sådan så barometeret ud den 31. december 2016.")
                .contains("Forskellen i beskæftigelse er steget fra 25 til 26 procentpoint siden 2011.")
                .doesNotContain("60 %");
        assertThat(text("/indikator/1.2?asOf=2016-12-31")).doesNotContain("november 2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/omraade/999",
                "/omraade/aarhus",
                "/maal/10",
                "/maal/1?area=999",
                "/indikator/1.9",
                "/indikator/1.2.ref",
                "/indikator/1.2?area=999",
                "/kort?indikator=1.9",
                "/kort?indikator=N12&periode=1999",
                "/batches/3",
                "/batches/0",
                "/batches/99999999999",
                "/batches/x",
            })
    void whatDoesNotExistIsSaidNotToExist(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatus(404)
                .bodyText()
                .contains("<h1>Siden findes ikke</h1>")
                .contains("Gå til forsiden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?asOf=i+morgen", "/maal/1?asOf=2026-02-30", "/batches/2?side=x"})
    void whatCannotBeReadIsSaidToBeUnreadable(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(400).bodyText().contains("kan ikke læses");
    }

    @ParameterizedTest
    @CsvSource({"/, 1", "/omraade/751, 2", "/maal/1, 1", "/indikator/1.2, 2", "/indikator/N12?area=751&area=461, 2"})
    void aPageTakesOneQueryForItsFiguresAndAtMostOneForWhatHangsOnThem(String address, int queries) {
        assertThat(database.statementsOf(() -> text(address))).isEqualTo(queries);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/omraade/751",
                "/maal/3?area=751",
                "/indikator/2.1?vis=tabel",
                "/indikator/N12?area=101,147",
                "/kort"
            })
    void everyLinkOnAPageLeadsSomewhere(String address) {
        var links =
                LINK.matcher(text(address)).results().map(link -> link.group(1).replace("&amp;", "&"));

        assertThat(Stream.concat(links.distinct().limit(60), Stream.of(address)))
                .allSatisfy(link ->
                        assertThat(mvc.get().uri(URI.create(link))).as(link).hasStatusOk());
    }

    private String text(String address) {
        return TestFigures.page(mvc, address);
    }
}
