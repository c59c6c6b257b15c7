package dk.helhed.barometer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages with figures that a test makes up. */
@BarometerTest
class PagesTests {

    private final MockMvcTester mvc;
    private final TestFigures figures;

    PagesTests(MockMvcTester mvc, TestFigures figures) {
        this.mvc = mvc;
        this.figures = figures;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/omraade/084",
                "/omraade/751",
                "/maal/1",
                "/maal/4?area=751",
                "/indikator/1.2",
                "/indikator/1.2?vis=tabel",
                "/indikator/3.2?area=751&area=000",
                "/indikator/N12",
                "/kort",
                "/batches",
                "/om",
                "/om/kodelister",
            })
    void anEmptyDatabaseStillHasEveryPageInBothLanguages(String address) {
        assertThat(mvc.get().uri(address)).hasStatusOk();
        assertThat(mvc.get().uri(address + (address.contains("?") ? "&" : "?") + "lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"en\"");
    }

    @Test
    void anEmptyDatabaseIsSaidToBeEmpty() {
        assertThat(text("/"))
                .contains("Ingen af de 9 mål kan vurderes her.")
                .contains("Der er endnu ingen tal for hele landet til dette mål.")
                .doesNotContain("tal for Hele");
        assertThat(text("/maal/1")).contains("Der mangler tal for 1.1. Derfor viser vi ingen bevægelse.");
        assertThat(text("/indikator/1.2"))
                .contains("Der er ingen tal for hele landet.")
                .contains("Der er ingen tal for de valgte områder.");
        assertThat(text("/kort?lang=en")).contains("There are no figures for municipalities on the chosen day.");
        assertThat(text("/batches")).contains("Der er ikke læst nogen tal ind endnu.");
    }

    @Test
    void aCorrectedFigureIsMarkedAndTheOldOneStandsInTheTable() {
        figures.batch(LocalDate.of(2026, 3, 10), null, "Odense;1.2;2020;58;;");
        figures.batch(LocalDate.of(2026, 6, 10), null, "Odense;1.2;2020;61,5;;");

        assertThat(text("/indikator/1.2?area=461"))
                .contains("61,5 %", "<abbr title=\"Tallet er rettet\">r</abbr>", "Et r betyder, at tallet er rettet.")
                .doesNotContain("Før rettelsen");
        assertThat(text("/indikator/1.2?area=461&vis=tabel"))
                .contains("Før rettelsen: 58 %")
                .contains("<a href=\"/batches/1\">Batch 1, linje 2</a>");
        assertThat(text("/indikator/1.2?area=461&asOf=2026-06-09"))
                .contains("58 %")
                .doesNotContain("Tallet er rettet");
    }

    @Test
    void aFigureThatWasTakenBackIsTwoDotsWithTheOldOneBehind() {
        figures.batch(LocalDate.of(2026, 3, 10), null, "Odense;N12;2020;58;;");
        figures.batch(LocalDate.of(2026, 6, 10), null, "Odense;N12;2020;..;;");

        assertThat(text("/indikator/N12?area=461&vis=tabel"))
                .contains("Der er ingen tal for Odense.")
                .contains("Før rettelsen: 58,0 %");
        assertThat(text("/kort")).contains("0 af 98 kommuner har et tal.");
        assertThat(text("/omraade/461")).contains("Ingen af de 9 mål");
    }

    @Test
    void locallyTwoIndicatorsThatDifferAreSaidToDiffer() {
        figures.batch(
                LocalDate.of(2026, 3, 10),
                null,
                "Odense;3.1;2012;80;;",
                "Odense;3.1;2020;85;;",
                "Odense;3.3;2012;60;;",
                "Odense;3.3;2020;50;;");

        assertThat(text("/maal/3?area=461"))
                .contains("De to indikatorer (3.1 og 3.3) peger ikke samme vej. Lokalt regnes det som uændret.")
                .contains("Findes kun for hele landet, fordi tallet kommer fra et spørgeskema.");
        assertThat(text("/omraade/461"))
                .contains("Af 9 mål går 0 frem og 0 tilbage. 1 er uændret. 8 kan ikke vurderes.");
    }

    @Test
    void aChangeAloneIsShownAsAChange() {
        figures.batch(LocalDate.of(2026, 3, 10), null, "hele landet;5.1;2018;;5;2016");

        assertThat(text("/"))
                .contains("Andelen, der har oplevet diskrimination, er steget med 5 procentpoint siden 2016.")
                .contains("+5 procentpoint");
        assertThat(text("/indikator/5.1"))
                .contains("+5 procentpoint siden 2016")
                .contains("Der er intet at tegne, for ingen af tallene har både et niveau og en tid.");
    }

    @Test
    void theFirstFigureOfAnIndicatorIsSaidToBeItsBase() {
        figures.batch(LocalDate.of(2026, 3, 10), null, "hele landet;8.1;2018;22;;");

        assertThat(text("/indikator/8.1")).contains("Antallet af parallelsamfund var 22 i 2018. Det er basistallet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/batches/1", "/indikator/1.2?area=461&vis=tabel"})
    void hostileTextStaysText(String address) {
        figures.stored(
                "area;indicator;period;value;source;note",
                "Odense;1.2;2020;58;\"javascript:alert('x')\";\"<script>alert(\"\"x\"\")</script>\"");

        assertThat(text(address)).doesNotContain("<script").doesNotContain("href=\"javascript");
    }

    private String text(String address) {
        return TestFigures.page(mvc, address);
    }
}
