package dk.helhed.barometer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.TestFigures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people a share is of, as files say it. */
@BarometerTest
class PeopleCountedTests {

    private static final String HEADER = "area;indicator;period;value;numerator;denominator";

    private final TestFigures figures;
    private final Barometer barometer;

    PeopleCountedTests(TestFigures figures, Barometer barometer) {
        this.figures = figures;
        this.barometer = barometer;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @ParameterizedTest
    @CsvSource({
        "58.3;7;12, 7, 12",
        "58;7;12, 7, 12",
        "58.33;7;12, 7, 12",
        "0;0;12, 0, 12",
        "100;12;12, 12, 12",
        "58.4;;1200, , 1200",
        "58.4;;, , "
    })
    void theyAreKept(String figure, @Nullable Long numerator, @Nullable Long denominator) {
        figures.stored(HEADER, "751;1.2;2024;" + figure);

        var ref = new FigureRef("1.2", "751");
        var kept = barometer
                .readings(List.of(ref), LocalDate.of(2026, 11, 22))
                .values()
                .iterator()
                .next()
                .figures()
                .newest()
                .orElseThrow();
        assertThat(kept.numerator()).isEqualTo(numerator);
        assertThat(kept.denominator()).isEqualTo(denominator);
        assertThat(kept.share() == null).isEqualTo(denominator == null);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 58.4;7;12, numerator, PART_AS_VALUE",
        "1.2, 59;7;12, numerator, PART_AS_VALUE",
        "1.2, 100;13;12, numerator, PART_OF_PERSONS",
        "1.2, 58;7;, denominator, PERSONS_WANTED",
        "1.2, 58;7;0, denominator, PERSONS",
        "1.2, 58;-1;12, numerator, PERSONS",
        "1.2, 58;7.5;12, numerator, PERSONS",
        "1.2, 58;syv;12, numerator, NUMBER",
        "1.2, ..;7;12, denominator, PERSONS_OF_SHARE",
        "1.1, 20;7;12, denominator, PERSONS_OF_SHARE",
    })
    void whatCannotBeIsRefusedWithItsColumn(String indicator, String figure, String column, ExpectedFigure expected) {
        var answer = figures.take(HEADER, "751;" + indicator + ";2024;" + figure);

        assertThat(answer.result()).isInstanceOf(IntakeResult.Refused.class);
        assertThat(answer.errors()).singleElement().satisfies(error -> {
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.expected()).isEqualTo(expected);
        });
    }

    @Test
    void aFileWithoutThemIsAsGoodAsEver() {
        figures.stored("area;indicator;period;value", "751;1.2;2024;58");
    }
}
