package dk.helhed.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.Figures.Figure;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Period;
import dk.helhed.statistics.Direction;
import dk.helhed.statistics.GoalMovement;
import dk.helhed.statistics.GoalMovement.Decided;
import dk.helhed.statistics.GoalMovement.Rule;
import dk.helhed.statistics.IndicatorMovement;
import dk.helhed.statistics.IndicatorMovement.Evidence;
import dk.helhed.statistics.IndicatorMovement.Missing;
import dk.helhed.statistics.IndicatorMovement.Moved;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BarometerTest
class BarometerTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);

    private final TestFigures figures;
    private final Barometer barometer;
    private final Catalogue catalogue;
    private final Areas areas;
    private final CountedDatabase database;

    BarometerTests(TestFigures figures, Barometer barometer, Catalogue catalogue, Areas areas, DataSource database) {
        this.figures = figures;
        this.barometer = barometer;
        this.catalogue = catalogue;
        this.areas = areas;
        this.database = (CountedDatabase) database;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @Test
    void aCorrectionCountsFromTheDayItCameInAndTheEarlierFigureStays() {
        figures.batch(MARCH, null, "Odense;1.2;2020;58;;");
        figures.batch(JUNE, null, "Odense;1.2;2020;61;;");

        assertThat(figure("461", "1.2", MARCH.minusDays(1))).isNull();
        assertThat(value("461", "1.2", MARCH)).isEqualByComparingTo("58");
        assertThat(value("461", "1.2", JUNE.minusDays(1))).isEqualByComparingTo("58");
        assertThat(value("461", "1.2", JUNE)).isEqualByComparingTo("61");
        assertThat(Objects.requireNonNull(figure("461", "1.2", JUNE)).earlier())
                .extracting(Observation::batch)
                .containsExactly(1);
    }

    @Test
    void theSameFigureAgainIsNoCorrection() {
        figures.batch(MARCH, null, "Odense;1.2;2020;58;;");
        figures.batch(JUNE, null, "Odense;1.2;2020;58.0;;");

        var figure = Objects.requireNonNull(figure("461", "1.2", JUNE));
        assertThat(figure.current().batch()).isEqualTo(2);
        assertThat(figure.earlier()).isEmpty();
    }

    @Test
    void ofTwoFiguresPublishedTheSameDayTheLaterBatchCounts() {
        figures.batch(JUNE, "2022-11", "Odense;1.2;2020;58;;");
        figures.batch(JUNE, "2022-11", "Odense;1.2;2020;61;;");

        assertThat(value("461", "1.2", LocalDate.of(2022, 11, 30))).isEqualByComparingTo("61");
    }

    @Test
    void anOldPublicationTakenInLateDoesNotReplaceANewerOne() {
        figures.batch(MARCH, "2022-11", "Odense;1.2;2012;51;;");
        figures.batch(JUNE, "2016", "Odense;1.2;2012;50;;");

        assertThat(value("461", "1.2", JUNE)).isEqualByComparingTo("51");
        assertThat(value("461", "1.2", LocalDate.of(2020, 1, 1))).isEqualByComparingTo("50");
    }

    @Test
    void aFigureAboutAboutATimeIsCorrectedByAnyFigureAboutThatTime() {
        figures.batch(MARCH, null, "Odense;1.2;2020;58;;");
        figures.batch(JUNE, null, "Odense;1.2;2020~;61;;");

        assertThat(value("461", "1.2", JUNE)).isEqualByComparingTo("61");
        assertThat(series("461", "1.2", JUNE).figures().byPeriod()).hasSize(1);
    }

    @Test
    void aFigureCanBeTakenBack() {
        figures.batch(MARCH, null, "Odense;N12;2020;58;;");
        figures.batch(JUNE, null, "Odense;N12;2020;..;;");

        var figure = Objects.requireNonNull(figure("461", "N12", JUNE));
        assertThat(figure.current().hasFigure()).isFalse();
        assertThat(figure.earlier()).extracting(Observation::batch).containsExactly(1);
        assertThat(series("461", "N12", JUNE).reading().newest()).isNull();
        var period = Period.parse("2020").orElseThrow();
        assertThat(barometer.municipalFigures(indicator("N12"), period, JUNE)).isEmpty();
        assertThat(barometer.municipalFigures(indicator("N12"), period, MARCH)).containsOnlyKeys("461");
    }

    @Test
    void aChangeWithoutALevelDoesNotHideALevel() {
        figures.batch(MARCH, null, "hele landet;4.2;2018;47;;");
        figures.batch(JUNE, null, "hele landet;4.2;2018;;5;2012");

        assertThat(value("000", "4.2", JUNE)).isEqualByComparingTo("47");
    }

    @ParameterizedTest(name = "published {0}, known from {1}")
    @CsvSource({
        "2022-11-05, 2022-11-05",
        "2022-11,    2022-11-30",
        "2022-02~,   2022-02-28",
        "2022,       2022-12-31",
        "2022~,      2022-12-31",
        "2022K3,     2022-09-30",
        "2026,       2026-06-10",
        "2026-06,    2026-06-10",
    })
    void aPublicationIsKnownFromTheLastDayItMayHaveComeOutButNeverLaterThanItsImport(
            String published, LocalDate known) {
        figures.batch(JUNE, published, "Odense;1.2;2020;58;;");

        assertThat(figure("461", "1.2", known.minusDays(1))).isNull();
        assertThat(value("461", "1.2", known)).isEqualByComparingTo("58");
    }

    @Test
    void theDateOfARowCountsBeforeThatOfItsFile() {
        figures.stored("area;indicator;period;value;published", "Odense;1.2;2019;57;2021", "Odense;1.2;2020;58;");

        assertThat(value("461", "1.2", LocalDate.of(2021, 12, 31))).isEqualByComparingTo("57");
        assertThat(Objects.requireNonNull(figure("461", "1.2", LocalDate.of(2026, 11, 21)))
                        .current()
                        .period())
                .isEqualTo(Period.parse("2019").orElseThrow());
    }

    @Test
    void theBaseOfAPublicationCountsBeforeThatOfTheCatalogue() {
        figures.batch(JUNE, null, "Odense;1.1;2012;30;;", "Odense;1.1;2016;20;;", "Odense;1.1;2020;25;5;2016");

        var reading = series("461", "1.1", JUNE).reading();

        assertThat(reading.basePeriod()).isEqualTo(Period.parse("2016").orElseThrow());
        assertThat(reading.baseLevel()).isEqualByComparingTo("20");
        assertThat(reading.movement()).isEqualTo(new Moved(Direction.NEGATIVE, 5, Evidence.LEVELS));
    }

    @Test
    void withoutOneTheBaseOfTheCatalogueCounts() {
        figures.batch(JUNE, null, "Odense;1.1;2012;30;;", "Odense;1.1;2016;20;;", "Odense;1.1;2020;25;;");

        assertThat(series("461", "1.1", JUNE).reading().movement())
                .isEqualTo(new Moved(Direction.POSITIVE, -5, Evidence.LEVELS));
    }

    @Test
    void aPublishedChangeDecidesWhereThereIsNoLevel() {
        figures.batch(JUNE, null, "hele landet;5.1;2018;;5;2016");

        var goal = goal("000", "5", JUNE);

        assertThat(goal.readings().getFirst().movement())
                .isEqualTo(new Moved(Direction.NEGATIVE, 5, Evidence.PUBLISHED_CHANGE));
        assertThat(goal.movement()).isEqualTo(new Decided(Direction.NEGATIVE, Rule.SINGLE));
    }

    @Test
    void aBaseThatIsNotPublishedIsComputedFromTheChange() {
        figures.batch(JUNE, null, "hele landet;1.2;2020;60;9;2012");

        var reading = series("000", "1.2", JUNE).reading();

        assertThat(reading.baseLevel()).isEqualByComparingTo("51");
        assertThat(reading.baseIsDerived()).isTrue();
    }

    @Test
    void withoutABaseThereIsNoMovement() {
        figures.batch(JUNE, null, "Odense;1.1;2016;20;;", "Odense;1.1;2020;25;;");

        var goal = goal("461", "1", JUNE);

        assertThat(goal.movement()).isInstanceOf(GoalMovement.NoFigure.class);
        assertThat(goal.missing())
                .singleElement()
                .satisfies(reading ->
                        assertThat(reading.movement()).isEqualTo(new IndicatorMovement.NoFigure(Missing.BASE)));
    }

    @Test
    void theBaseFigureAloneIsNoMovement() {
        figures.batch(JUNE, null, "Odense;1.1;2012;20;;");

        var reading = series("461", "1.1", JUNE).reading();

        assertThat(reading.movement()).isEqualTo(new IndicatorMovement.NoFigure(Missing.BASE));
        assertThat(reading.isItsOwnBase()).isTrue();
        assertThat(reading.baseLevel()).isNull();
    }

    @Test
    void aFigureWithoutATimeIsNeverTheNewest() {
        figures.batch(JUNE, null, "Odense;N3;;42;;", "Odense;N1;;42;;", "Odense;N1;2015K4;20;;");

        assertThat(series("461", "N3", JUNE).reading().newest()).isNull();
        assertThat(Objects.requireNonNull(series("461", "N3", JUNE).reading().undated())
                        .value())
                .isEqualByComparingTo("42");
        assertThat(Objects.requireNonNull(series("461", "N1", JUNE).reading().newest())
                        .value())
                .isEqualByComparingTo("20");
        assertThat(series("461", "N1", JUNE).figures().byPeriod()).hasSize(2);
    }

    @ParameterizedTest(name = "3.1: {0} to {1}, 3.3: {2} to {3}: {4} by {5}")
    @CsvSource({
        "80, 85, 50, 60, POSITIVE,  UNANIMOUS",
        "80, 75, 60, 50, NEGATIVE,  UNANIMOUS",
        "80, 80, 60, 60, UNCHANGED, UNANIMOUS",
        "80, 85, 60, 50, UNCHANGED, TWO_DIFFER",
        "80, 85, 60, 60, UNCHANGED, TWO_DIFFER",
    })
    void locallyTwoIndicatorsDecideTheGoalOfLanguage(
            int base1, int newest1, int base3, int newest3, Direction direction, Rule rule) {
        figures.batch(
                JUNE,
                null,
                "Odense;3.1;2012;" + base1 + ";;",
                "Odense;3.1;2020;" + newest1 + ";;",
                "Odense;3.3;2012;" + base3 + ";;",
                "Odense;3.3;2020;" + newest3 + ";;");

        var goal = goal("461", "3", JUNE);

        assertThat(goal.readings()).filteredOn(IndicatorReading::decides).hasSize(2);
        assertThat(goal.movement()).isEqualTo(new Decided(direction, rule));
    }

    @Test
    void goalsOfSurveysAreNotMeasuredLocally() {
        assertThat(barometer.of(area("461"), JUNE).goals())
                .filteredOn(goal -> !goal.isMeasuredHere())
                .extracting(goal -> goal.goal().code())
                .containsExactly("4", "5", "6");
        assertThat(barometer.of(area("000"), JUNE).goals()).allMatch(GoalReading::isMeasuredHere);
    }

    @Test
    void keyFiguresDecideNothing() {
        figures.batch(
                JUNE,
                null,
                "Odense;N12;2012;60;;",
                "Odense;N12;2020;80;;",
                "Odense;1.2;2012;50;;",
                "Odense;1.2;2020;60;;");

        var goal = goal("461", "1", JUNE);

        assertThat(goal.movement()).isInstanceOf(GoalMovement.NoFigure.class);
        assertThat(goal.supplementary())
                .extracting(reading -> reading.indicator().code())
                .containsExactly("N12");
        assertThat(goal.supplementary().getFirst().change()).isEqualByComparingTo("20.0");
    }

    @Test
    void theComparisonGroupIsASeriesOfItsOwn() {
        figures.batch(JUNE, null, "hele landet;1.2;2014;52;;", "hele landet;1.ref;2014;78;;");

        assertThat(barometer.series(indicator("1.2"), List.of(area("000"), area("461")), JUNE))
                .extracting(series -> series.area().code() + " " + series.reference())
                .containsExactly("000 false", "461 false", "000 true");
        assertThat(value("000", "1.2", JUNE)).isEqualByComparingTo("52");
    }

    @Test
    void aWholeAreaTakesOneQueryAndSoDoesAnIndicator() {
        var all = areas.all();

        assertThat(database.statementsOf(() -> barometer.of(area("000"), JUNE))).isEqualTo(1);
        assertThat(database.statementsOf(() -> barometer.series(indicator("1.2"), all, JUNE)))
                .isEqualTo(1);
    }

    @Test
    void theMapKnowsThePeriodsAndIndicatorsThatMunicipalitiesHave() {
        figures.batch(
                JUNE,
                null,
                "Odense;N12;2020;58;;",
                "Fanø;N12;2021~;103,4;;",
                "Aarhus;N12;2021;70;;",
                "Region Sjælland;N13;2021;70;;",
                "hele landet;N12;2022;70;;",
                "Odense;N3;;42;;");

        var n12 = indicator("N12");

        assertThat(barometer.municipalIndicators(JUNE)).containsExactly(n12);
        assertThat(barometer.municipalPeriods(n12, JUNE))
                .extracting(Period::code)
                .containsExactly("2021", "2020");
        var newest = Period.parse("2021").orElseThrow();
        assertThat(barometer.municipalFigures(n12, newest, JUNE)).containsOnlyKeys("563", "751");
    }

    private Area area(String code) {
        return areas.find(code).orElseThrow();
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }

    private AreaSeries series(String area, String indicator, LocalDate asOf) {
        return barometer.series(indicator(indicator), List.of(area(area)), asOf).getFirst();
    }

    private GoalReading goal(String area, String goal, LocalDate asOf) {
        return barometer.of(area(area), asOf).goal(goal).orElseThrow();
    }

    /** The figure about the latest time; null when none is known. */
    private @Nullable Figure figure(String area, String indicator, LocalDate asOf) {
        var all = series(area, indicator, asOf).figures().byPeriod();
        return all.isEmpty() ? null : all.getLast();
    }

    private @Nullable BigDecimal value(String area, String indicator, LocalDate asOf) {
        return Objects.requireNonNull(figure(area, indicator, asOf)).current().value();
    }
}
