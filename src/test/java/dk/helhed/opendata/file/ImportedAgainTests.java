package dk.helhed.opendata.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.Catalogue;
import dk.helhed.barometer.IndicatorReading;
import dk.helhed.barometer.Observation;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.intake.IntakeResult;
import dk.helhed.barometer.intake.ShippedFigures;
import dk.helhed.opendata.OpenDataClient;
import dk.helhed.reference.Areas;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What Helhed writes it can read. */
@BarometerTest
class ImportedAgainTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final OpenDataClient client;
    private final TestFigures figures;
    private final ShippedFigures shipped;
    private final Barometer barometer;
    private final Areas areas;
    private final Catalogue catalogue;

    ImportedAgainTests(
            MockMvcTester mvc,
            TestFigures figures,
            ShippedFigures shipped,
            Barometer barometer,
            Areas areas,
            Catalogue catalogue) {
        this.client = new OpenDataClient(mvc);
        this.figures = figures;
        this.shipped = shipped;
        this.barometer = barometer;
        this.areas = areas;
        this.catalogue = catalogue;
    }

    @BeforeEach
    void fill() {
        figures.none();
        shipped.takeIntoEmptyDatabase();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/omraade/000.csv",
                "/omraade/751.csv?dialect=excel-da",
                "/omraade/000.csv?lang=en&asOf=2016-12-31",
                "/maal/1.csv",
                "/indikator/1.2.csv?area=000&area=751&area=165",
                "/indikator/N12.csv?area=751&dialect=excel-da",
                "/kort.csv?dialect=excel-da",
                "/batches/1.csv",
                "/batches/2.csv?dialect=excel-da&lang=en",
            })
    void aFileTakenInAgainChangesNothing(String address) {
        var before = everything();

        var answer = figures.take(client.bytes(address));

        assertThat(answer.errors()).isEmpty();
        assertThat(answer.result()).isInstanceOf(IntakeResult.Stored.class);
        assertThat(everything()).isEqualTo(before);
    }

    /** Every figure in force and every movement of the country, Aarhus and Albertslund. */
    private List<Object> everything() {
        var wanted = Stream.of("000", "751", "165")
                .map(code -> areas.find(code).orElseThrow())
                .toList();
        var readings = wanted.stream()
                .flatMap(area -> barometer.of(area, TODAY).goals().stream())
                .flatMap(goal -> Stream.concat(
                        Stream.of((Object) goal.movement()),
                        Stream.concat(goal.readings().stream(), goal.supplementary().stream())
                                .map(ImportedAgainTests::reading)));
        var series = catalogue.indicators().values().stream()
                .flatMap(indicator -> barometer.series(indicator, wanted, TODAY).stream())
                .flatMap(line -> line.figures().byPeriod().stream())
                .filter(figure -> figure.current().hasFigure())
                .map(figure -> (Object) Said.of(figure.current()));
        return Stream.concat(readings, series).toList();
    }

    private static Object reading(IndicatorReading reading) {
        var newest = reading.newest();
        return List.of(
                reading.indicator().code(),
                String.valueOf(newest == null ? null : Said.of(newest)),
                String.valueOf(reading.baseLevel()),
                String.valueOf(reading.change()),
                reading.movement());
    }

    /** A figure without its batch. */
    private record Said(
            String indicator,
            String area,
            @Nullable Object period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal change,
            @Nullable Object since,
            @Nullable Object published,
            LocalDate knownOn,
            @Nullable String source,
            @Nullable String note) {

        static Said of(Observation figure) {
            return new Said(
                    figure.indicator(),
                    figure.area(),
                    figure.period(),
                    figure.value(),
                    figure.change(),
                    figure.since(),
                    figure.published(),
                    figure.knownOn(),
                    figure.source(),
                    figure.note());
        }
    }
}
