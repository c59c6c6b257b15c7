package dk.helhed.barometer.intake;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.AreaBarometer;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Batches;
import dk.helhed.barometer.GoalReading;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Areas;
import dk.helhed.statistics.GoalMovement;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BarometerTest
class ShippedFiguresTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final TestFigures figures;
    private final ShippedFigures shipped;
    private final Barometer barometer;
    private final Batches batches;
    private final Areas areas;
    private final Texts texts;

    ShippedFiguresTests(
            TestFigures figures,
            ShippedFigures shipped,
            Barometer barometer,
            Batches batches,
            Areas areas,
            Texts texts) {
        this.figures = figures;
        this.shipped = shipped;
        this.barometer = barometer;
        this.batches = batches;
        this.areas = areas;
        this.texts = texts;
    }

    @BeforeEach
    void shipped() {
        figures.none();
        shipped.takeIntoEmptyDatabase();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-11-22, positive positive negative none negative none negative none none",
        "2016-12-31, negative none none none none none negative none none",
    })
    void theWholeCountryMovesAsThePublicationsOfTheTimeSay(LocalDate day, String movements) {
        assertThat(country(day).goals().stream()
                        .map(ShippedFiguresTests::movement)
                        .collect(joining(" ")))
                .isEqualTo(movements);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DANISH  | Beskæftigelsesfrekvensen er steget fra 51 til 60 procent siden 2012.",
                "ENGLISH | The employment rate has risen from 51 to 60 percent since 2012.",
            })
    void theFirstGoalSaysWhatHappenedInOnePlainSentence(Language language, String sentence) {
        var reading = country(TODAY).goals().getFirst().headline().orElseThrow();

        assertThat(new Wording(texts, language).say().development(reading)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DANISH  | Af 9 mål går 2 frem og 3 tilbage. 4 kan ikke vurderes.",
                "ENGLISH | Of 9 goals, 2 are moving forward and 3 are falling back. 4 cannot be judged.",
            })
    void theWholeIsSaidInOneSentence(Language language, String sentence) {
        assertThat(new Wording(texts, language).say().summary(country(TODAY))).isEqualTo(sentence);
    }

    @Test
    void theyComeInTwoBatchesThatNameTheirSources() {
        assertThat(batches.all()).extracting(Batch::fileName).containsExactly("ras200.csv", "national-barometer.csv");
        assertThat(batches.all())
                .allSatisfy(batch -> assertThat(batches.rows(batch, 0, 10_000))
                        .hasSize(batch.taken())
                        .allSatisfy(row -> assertThat(row.source()).isNotBlank()));
    }

    @Test
    void noFigureIsKnownBeforeTheFirstPublication() {
        assertThat(country(LocalDate.of(2004, 12, 31)).goals())
                .allMatch(goal -> goal.readings().stream().allMatch(reading -> reading.newest() == null));
    }

    @Test
    void aDatabaseThatHasABatchIsLeftAlone() {
        shipped.takeIntoEmptyDatabase();
        assertThat(figures.count("batch")).isEqualTo(2);

        figures.none();
        figures.stored("area;indicator;period;value\nOdense;1.2;2020;58");
        shipped.takeIntoEmptyDatabase();
        assertThat(figures.count("batch")).isEqualTo(1);
    }

    private AreaBarometer country(LocalDate day) {
        return barometer.of(areas.country(), day);
    }

    private static String movement(GoalReading goal) {
        return switch (goal.movement()) {
            case GoalMovement.Decided decided -> decided.direction().name().toLowerCase(Locale.ROOT);
            case GoalMovement.NoFigure none -> "none";
        };
    }
}
