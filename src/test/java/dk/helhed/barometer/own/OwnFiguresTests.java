package dk.helhed.barometer.own;

import static dk.helhed.barometer.own.TestDefinitions.children;
import static dk.helhed.barometer.own.TestDefinitions.define;
import static dk.helhed.barometer.own.TestDefinitions.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.CountedDatabase;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.intake.IntakeResult;
import dk.helhed.reference.Period;
import dk.helhed.statistics.Direction;
import dk.helhed.statistics.IndicatorMovement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Figures of a municipality's own indicator, before and after its definition was changed. */
@BarometerTest
class OwnFiguresTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 10);

    private final OwnIndicators own;
    private final Barometer barometer;
    private final TestFigures figures;
    private final TestClock clock;
    private final CountedDatabase database;
    private final MockMvcTester mvc;

    OwnFiguresTests(
            OwnIndicators own,
            Barometer barometer,
            TestFigures figures,
            TestClock clock,
            DataSource database,
            MockMvcTester mvc) {
        this.own = own;
        this.barometer = barometer;
        this.figures = figures;
        this.clock = clock;
        this.database = (CountedDatabase) database;
        this.mvc = mvc;
    }

    /** Two figures, a new definition in June, and a figure by it. */
    @BeforeEach
    void breakTheSeries() {
        figures.none();
        clock.set(MARCH);
        define(own, children("751-1"));
        figures.batch(MARCH, null, "Aarhus;751-1;2020;90;;", "Aarhus;751-1;2024;93;;");
        clock.set(JUNE);
        define(own, with(children("751-1"), "population", "Børn i 0. klasse"));
        figures.batch(NOVEMBER, null, "Aarhus;751-1;2025;71;;");
    }

    @Test
    void theBareCodeInAFileMeansTheNewestSeriesAndTheOldSeriesCanStillBeCorrected() {
        figures.batch(NOVEMBER, null, "Aarhus;751-1.v1;2024;94;;");

        assertThat(series("751-1").figures().byPeriod()).hasSize(1);
        assertThat(value("751-1", "2025")).isEqualTo("71");
        assertThat(value("751-1.v2", "2025")).isEqualTo("71");
        assertThat(value("751-1.v1", "2024")).isEqualTo("94");
        assertThat(series("751-1.v1").reading().movement())
                .isInstanceOfSatisfying(
                        IndicatorMovement.Moved.class,
                        moved -> assertThat(moved.direction()).isEqualTo(Direction.POSITIVE));
        assertThat(series("751-1").reading().movement())
                .isEqualTo(new IndicatorMovement.NoFigure(IndicatorMovement.Missing.BASE));
    }

    @Test
    void aFileWithAnUnknownSeriesOrAGoalOfItsOwnIsRefused() {
        var answer = figures.take(
                "area;indicator;goal_no;period;value",
                "Aarhus;751-1.v3;;2025;71",
                "Aarhus;751-9;;2025;71",
                "Aarhus;751-1;1;2025;71");

        assertThat(answer.result()).isInstanceOf(IntakeResult.Refused.class);
        assertThat(answer.errors())
                .extracting(error -> error.line() + " " + error.expected().key())
                .containsExactly(
                        "2 intake.expected.indicator", "3 intake.expected.indicator", "4 intake.expected.no-goal");
    }

    @Test
    void manyFiguresAreReadInOneQueryAndOneMoreForOwnIndicators() {
        var wanted = new ArrayList<FigureRef>();
        for (var area : List.of("000", "751", "461", "101")) {
            for (var code : List.of("1.2", "1.2.ref", "N12", "7.1")) {
                wanted.add(new FigureRef(code, area));
            }
        }

        assertThat(database.statementsOf(() -> barometer.readings(wanted, NOVEMBER)))
                .isEqualTo(1);
        wanted.add(new FigureRef("751-1", "751"));
        wanted.add(new FigureRef("751-1.v1", "751"));
        assertThat(database.statementsOf(() -> barometer.readings(wanted, NOVEMBER)))
                .isEqualTo(2);
        assertThat(barometer.readings(wanted, NOVEMBER).keySet()).containsExactlyElementsOf(wanted);
    }

    @Test
    void aReadingOfAnEarlierDayIsOfTheSeriesThatWasCountedThen() {
        var figure = new FigureRef("751-1", "751");
        var series = Objects.requireNonNull(
                barometer.readings(List.of(figure), JUNE.minusDays(1)).get(figure));

        assertThat(series.indicator().seriesCode()).isEqualTo("751-1.v1");
        assertThat(series.figures().newest().orElseThrow().value()).isEqualByComparingTo("93");
    }

    @Test
    void whatDoesNotExistIsMissingAmongTheReadings() {
        var readings = barometer.readings(
                List.of(new FigureRef("751-8", "751"), new FigureRef("1.2", "999"), new FigureRef("751-1", "461")),
                NOVEMBER);

        assertThat(readings).hasSize(1);
        assertThat(readings.values().iterator().next().figures().newest()).isEmpty();
    }

    @Test
    void theFileSaysWhichSeriesEachFigureBelongsToAndCanBeTakenInAgain() {
        var file = TestFigures.page(mvc, "/indikator/751-1.csv");

        assertThat(file.lines().skip(1).map(OwnFiguresTests::facts))
                .containsExactly("751-1.v2 71 2025", "751-1.v1 90 2020", "751-1.v1 93 2024");
        figures.stored(file);
        assertThat(TestFigures.page(mvc, "/indikator/751-1.csv").lines().skip(1).map(OwnFiguresTests::facts))
                .containsExactly("751-1.v2 71 2025", "751-1.v1 90 2020", "751-1.v1 93 2024");
    }

    @Test
    void theChartMarksTheBreakBetweenTheLines() {
        var broken = TestFigures.page(mvc, "/indikator/751-1.svg");

        assertThat(broken).contains(">Brud</text>", "før bruddet (talserie 1), 2024: 93", "Aarhus, 2025: 71");
        assertThat(TestFigures.page(mvc, "/indikator/751-1.svg?asOf=2026-03-31"))
                .doesNotContain(">Brud</text>");
        assertThat(TestFigures.page(mvc, "/indikator/751-1"))
                .contains("Kolonner før og efter bruddet tæller ikke det samme.");
    }

    @Test
    void figuresInAnotherUnitStandInTheTableButNotInTheChart() {
        define(own, with(with(children("751-1"), "population", "Børn i 0. klasse"), "unit", "count"));
        figures.batch(NOVEMBER, null, "Aarhus;751-1;2026;412;;");

        assertThat(TestFigures.page(mvc, "/indikator/751-1.svg"))
                .contains("412")
                .doesNotContain("før bruddet");
        assertThat(TestFigures.page(mvc, "/indikator/751-1")).contains("412", "71 %", "93 %");
    }

    @Test
    void theFileAndTheApiOfTheAreaHoldItsOwnIndicators() {
        assertThat(TestFigures.page(mvc, "/omraade/751.csv").lines().reduce((one, other) -> other))
                .hasValueSatisfying(line -> assertThat(facts(line)).isEqualTo("751-1.v2 71 2025"));
        assertThat(mvc.get().uri("/api/v1/barometer/751").exchange())
                .bodyJson()
                .extractingPath("$.own[*].indicator")
                .asArray()
                .containsExactly("751-1");
        assertThat(TestFigures.page(mvc, "/omraade/461.csv")).doesNotContain("751-1");
    }

    @Test
    void theFileOfABatchKnowsOwnIndicators() {
        assertThat(TestFigures.page(mvc, "/batches/1.csv")).contains("751-1.v1");
        assertThat(TestFigures.page(mvc, "/batches/1")).contains("href=\"/indikator/751-1?area=751\"");
    }

    @Test
    void theCubeKeepsTheSeriesApartAndTellsTheDefinitions() {
        var cube = mvc.get().uri("/indikator/751-1.json").exchange();

        assertThat(cube).hasStatusOk();
        assertThat(cube)
                .bodyJson()
                .extractingPath("$.dimension.group.category.index")
                .asArray()
                .containsExactly("own", "own.v1");
        assertThat(cube)
                .bodyJson()
                .extractingPath("$.extension.definitions[*].series")
                .asArray()
                .containsExactly("751-1.v2", "751-1.v1");
        assertThat(cube)
                .bodyJson()
                .extractingPath("$.extension.figures[*].series")
                .asArray()
                .containsExactly("751-1.v2", "751-1.v1", "751-1.v1");
    }

    @Test
    void theApiTellsWhichDefinitionASeriesWasCountedBy() {
        var answer = mvc.get().uri("/api/v1/indicators/751-1").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.series[*].seriesCode")
                .asArray()
                .containsExactly("751-1.v2", "751-1.v1");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.series[*].beforeBreak")
                .asArray()
                .containsExactly(false, true);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.definitions[*].population")
                .asArray()
                .containsExactly("Børn i 0. klasse", "Børn med dansk som andetsprog");
    }

    @Test
    void theWorkbookHoldsTheDefinitions() throws IOException {
        var file =
                mvc.get().uri("/indikator/751-1.xlsx").exchange().getResponse().getContentAsByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var about =
                    book.getSheets().skip(1).findFirst().orElseThrow().read().toString();
            assertThat(about).contains("751-1.v1", "751-1.v2");
        }
    }

    @Test
    void aPageOfAnEarlierDayShowsTheDefinitionOfThatDay() {
        assertThat(TestFigures.page(mvc, "/indikator/751-1?asOf=2026-03-31"))
                .contains("751-1.v1", "93", "Børn med dansk som andetsprog")
                .doesNotContain("751-1.v2", "Brud:");
    }

    private AreaSeries series(String code) {
        var figure = new FigureRef(code, "751");
        return Objects.requireNonNull(
                barometer.readings(List.of(figure), NOVEMBER).get(figure));
    }

    private String value(String code, String period) {
        return Objects.requireNonNull(series(code)
                        .figures()
                        .levelAt(Period.parse(period).orElseThrow())
                        .orElseThrow()
                        .value())
                .toPlainString();
    }

    /** Series, value and year of a line. */
    private static String facts(String line) {
        var fields = List.of(line.split(",", -1));
        return fields.get(5) + " " + fields.get(6) + " " + fields.get(8);
    }
}
