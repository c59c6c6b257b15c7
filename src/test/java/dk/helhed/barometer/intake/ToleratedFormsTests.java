package dk.helhed.barometer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.Batches;
import dk.helhed.barometer.Observation;
import dk.helhed.barometer.TestFigures;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

@BarometerTest
class ToleratedFormsTests {

    private final TestFigures figures;
    private final Batches batches;

    ToleratedFormsTests(TestFigures figures, Batches batches) {
        this.figures = figures;
        this.batches = batches;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area_code,indicator_no,year,value\n751,1.2,2020,58.4\n",
                "area_code;indicator_no;year;value\n751;1.2;2020;58,4\n",
                "area_code\tindicator_no\tyear\tvalue\n751\t1.2\t2020\t58,4\n",
                "area_code,indicator_no,year,value\n751,1.2,2020,\"58,4\"\n",
                "area_code;indicator_no;year;value\n751;1.2;2020;58.4",
                "\uFEFFarea_code;indicator_no;year;value\n751;1.2;2020;58,4\n",
                "area_code;indicator_no;year;value\r\n751;1.2;2020;58,4\r\n",
                "area_code;indicator_no;year;value\r751;1.2;2020;58,4\r",
                "\n\narea_code;indicator_no;year;value\n\n751;1.2;2020;58,4\n\n",
                "area_code;indicator_no;year;value\n751;1.2;2020;58,4\n;;;\n   \n",
                "Value;PERIOD; Indicator ;Area\n58,4;2020;1.2;Århus Kommune\n",
                "\"area\",\"indicator\",\"period\",\"value\"\n\"Aarhus\",\"1.2\",\"2020\",\"58.4\"\n",
                "area,farve,indicator,period,value,køn\nAarhus,blå,1.2,2020,58.4,alle\n",
                "area_code;area;indicator;period;value;unit\n0751;Aarhus;1.2;2020; +58,4 ;procent\n",
            })
    void aFileMayBeWrittenInManyWays(String file) {
        var row = only(file);

        assertThat(row.area()).isEqualTo("751");
        assertThat(row.indicator()).isEqualTo("1.2");
        assertThat(row.value()).isEqualByComparingTo("58.4");
        assertThat(Objects.requireNonNull(row.period()).code()).isEqualTo("2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void danishLettersAreReadInEitherCharacterSet(String charset) {
        var file = "area;indicator;period;value;note\nÆrø;1.2;2020;58;Får æøå ÆØÅ é – „så“";

        var answer = figures.take(file.getBytes(Charset.forName(charset)));

        assertThat(answer.errors()).isEmpty();
        assertThat(rows().getFirst().area()).isEqualTo("492");
        assertThat(rows().getFirst().note()).isEqualTo("Får æøå ÆØÅ é – „så“");
    }

    @Test
    void aQuotedFieldMayHoldLinesSeparatorsAndQuotationMarks() {
        figures.stored(
                "area;indicator;period;value;note",
                "Odense;1.2;2020;58;\"første linje;",
                "\"\"anden\"\" linje\"",
                "Odense;1.2;2021;59;kort");

        assertThat(rows()).extracting(Observation::note).containsExactly("første linje;\n\"anden\" linje", "kort");
        assertThat(rows()).extracting(Observation::line).containsExactly(2, 4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2016~,     2016-12-31",
        "2018-02~,  2018-02-28",
        "2015M06,   2015-06-30",
        "2017K3,    2017-09-30",
        "2026U01,   2026-01-04",
        "2009/2013, 2013-12-31",
        "2015-09-09,2015-09-09",
    })
    void timesAndPublicationDatesMayBeHalfKnown(String written, LocalDate last) {
        var row = only("area;indicator;period;value;published\nOdense;1.2;" + written + ";58;" + written);

        assertThat(Objects.requireNonNull(row.period()).code()).isEqualTo(written);
        assertThat(Objects.requireNonNull(row.published()).last()).isEqualTo(last);
        assertThat(row.knownOn()).isEqualTo(last);
    }

    @Test
    void aChangeMayBePublishedWithoutTheLevel() {
        var row = only("area;indicator;period;value;change;since\nhele landet;4.2;2018;;−7;2012");

        assertThat(row.value()).isNull();
        assertThat(row.change()).isEqualByComparingTo("-7");
        assertThat(Objects.requireNonNull(row.since()).code()).isEqualTo("2012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "-", " .. "})
    void aMissingFigureIsKeptAsMissing(String written) {
        var row = only("area;indicator;period;value\nOdense;1.2;2020;" + written);

        assertThat(row.hasFigure()).isFalse();
    }

    @Test
    void aColumnMaySayThatThereIsNoFigure() {
        var row = only("area;indicator;period;value;status\nOdense;1.2;2020;;..");

        assertThat(row.hasFigure()).isFalse();
    }

    @Test
    void theTimeMayBeUnknown() {
        assertThat(only("area;indicator;period;value\nKøbenhavn;N3;;42").period())
                .isNull();
    }

    @ParameterizedTest(name = "{0} is the comparison group of {1}")
    @CsvSource({"1.2.ref, 1.2.ref, pct", "1.1.ref, 1.1.ref, pct", "1.ref, 1.2.ref, pct", "7.ref, 7.2.ref, pct"})
    void aComparisonGroupIsUnderstood(String written, String kept, String unit) {
        var row = only("area;indicator;period;value;unit\nhele landet;" + written + ";2014;78;" + unit);

        assertThat(row.indicator()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N1", "N1m", "N11.menapt", "N6.ref", "N13"})
    void aSupplementaryFigureIsKept(String code) {
        assertThat(only("area;indicator;period;value\nhele landet;" + code + ";2014;38")
                        .indicator())
                .isEqualTo(code);
    }

    @Test
    void theWholeCountryRegionsAndMunicipalitiesGoByCodeOrName() {
        figures.stored(
                "area_code;area;indicator;period;value",
                "0;hele landet;1.2;2020;1",
                "84;Region Hovedstaden;1.2;2020;2",
                ";Fanø;1.2;2020;3",
                "0580;;1.2;2020;4",
                "751;Aarhus C og omegn;1.2;2020;5");

        assertThat(rows()).extracting(Observation::area).containsExactly("000", "084", "563", "580", "751");
    }

    @Test
    void theFormOfStatBanksRatesNeedsNoIndicatorNumber() {
        figures.stored(
                "area_code,area,year,value,unit,source",
                "000,hele landet,2010,67.88,pct of Danish-origin rate,StatBank RAS200",
                "563,Fanø,2010,103.42,pct of Danish-origin rate,StatBank RAS200");

        assertThat(rows()).extracting(Observation::indicator).containsOnly("N12");
        assertThat(rows().getLast().value()).isEqualByComparingTo("103.42");
        assertThat(rows().getLast().source()).isEqualTo("StatBank RAS200");
    }

    @Test
    void theFormOfTheNationalBarometerIsUnderstood() {
        var row = only("""
                source_url,published,area,goal_no,indicator_no,indicator_text_short,value,unit,year,change,since_year
                https://example.org/a,2022-11,hele landet,1,1.1,"Gap 25-64, all",20,pp,2020,-6,2012
                """);

        assertThat(row.change()).isEqualByComparingTo("-6");
        assertThat(row.source()).isEqualTo("https://example.org/a");
        assertThat(row.knownOn()).isEqualTo(LocalDate.of(2022, 11, 30));
    }

    @Test
    void theSameRowTwiceIsNoContradiction() {
        figures.stored("area;indicator;period;value", "Odense;1.2;2020;58", "Odense;1.2;2020;58,0");

        assertThat(rows()).hasSize(2);
    }

    @Test
    void aLevelAndAChangeOfTheSameFigureMayStandInTwoRows() {
        figures.stored(
                "area;indicator;period;value;change;since",
                "hele landet;1.2;2020;60;;",
                "hele landet;1.2;2020;;9;2012",
                "hele landet;1.2;2020;;3;2018");

        assertThat(rows()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table barometer.observation; --",
                "\\N",
                "\\.",
                "a\\tb\\\\",
                "tab\there",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"x\")",
                "🇩🇰 👩‍👩‍👧",
                "مرحبا بالعالم",
                "$1 ? :name {0}",
                "%s%n",
            })
    void hostileTextComesBackUnchanged(String text) {
        var quoted = '"' + text.replace("\"", "\"\"") + '"';

        var row = only("area;indicator;period;value;source;note\nOdense;1.2;2020;58;" + quoted + ";" + quoted);

        assertThat(row.source()).isEqualTo(text);
        assertThat(row.note()).isEqualTo(text);
    }

    @Test
    void theRequestSpeaksForRowsThatSayNothing() {
        var file = "area;indicator;period;value;source\nOdense;1.2;2020;58;\nOdense;1.2;2021;59;egen\n";
        var answer = figures.take(new IntakeRequest(
                new ByteArrayResource(file.getBytes(UTF_8)), "tal.csv", "kirsten", "Kommunen", null, false));

        assertThat(answer.errors()).isEmpty();
        assertThat(rows()).extracting(Observation::source).containsExactly("Kommunen", "egen");
    }

    @Test
    void aFigureKeepsTheDecimalsItWasPublishedWith() {
        assertThat(only("area;indicator;period;value\nOdense;1.2;2020;58,40").value())
                .isEqualTo(new BigDecimal("58.40"));
    }

    private Observation only(String file) {
        figures.stored(file);
        assertThat(rows()).hasSize(1);
        return rows().getFirst();
    }

    private List<Observation> rows() {
        return batches.rows(batches.find(1).orElseThrow(), 0, 10);
    }
}
