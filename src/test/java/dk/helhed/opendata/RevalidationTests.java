package dk.helhed.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.CountedDatabase;
import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@BarometerTest
class RevalidationTests {

    private final MockMvcTester mvc;
    private final TestFigures figures;
    private final TestClock clock;
    private final CountedDatabase database;

    RevalidationTests(MockMvcTester mvc, TestFigures figures, TestClock clock, DataSource database) {
        this.mvc = mvc;
        this.figures = figures;
        this.clock = clock;
        this.database = (CountedDatabase) database;
    }

    @BeforeEach
    void fill() {
        figures.none();
        figures.batch(LocalDate.of(2026, 3, 10), null, "Aarhus;N12;2020;58;;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/barometer/751",
                "/api/v1/indicators/N12?area=751",
                "/api/v1/goals",
                "/api/v1/batches",
                "/api/v1/openapi.json",
                "/omraade/751.csv",
                "/maal/1.xlsx",
                "/indikator/N12.svg?area=751",
                "/kort.json",
                "/batches/1.csv",
            })
    void whoHasTheAnswerIsToldSoWithoutAnyFigureBeingRead(String address) {
        var tag = tag(mvc.get().uri(address).exchange());

        assertThat(database.statementsOf(() -> assertThat(mvc.get().uri(address).header("If-None-Match", tag))
                        .hasStatus(304)
                        .hasHeader("ETag", tag)
                        .hasHeader("Cache-Control", "no-cache")
                        .body()
                        .isEmpty()))
                .isEqualTo(1);
    }

    @Test
    void theTagChangesWithABatchADayAndTheAddress() {
        var first = tag(mvc.get().uri("/api/v1/barometer/751").exchange());

        assertThat(tag(mvc.get().uri("/api/v1/barometer/751?lang=en").exchange()))
                .isNotEqualTo(first);
        assertThat(tag(mvc.get().uri("/api/v1/barometer/751?asOf=2026-01-01").exchange()))
                .isNotEqualTo(first);
        clock.set(LocalDate.of(2026, 3, 11));
        assertThat(tag(mvc.get().uri("/api/v1/barometer/751").exchange())).isNotEqualTo(first);
        figures.batch(LocalDate.of(2026, 3, 10), null, "Aarhus;N12;2020;59;;");
        var after = mvc.get()
                .uri("/api/v1/barometer/751")
                .header("If-None-Match", first)
                .exchange();
        assertThat(after).hasStatusOk();
        assertThat(tag(after)).isNotEqualTo(first);
    }

    @Test
    void theHeadOfAnAnswerHasItsTag() {
        assertThat(mvc.head().uri("/omraade/751.csv")).hasStatusOk().containsHeader("ETag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/barometer/751", "/api/v1/barometer/999", "/indikator/N12.csv", "/kort.json"})
    void anyOtherSiteMayReadOpenData(String address) {
        assertThat(mvc.get().uri(address).header("Origin", "https://example.org"))
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(mvc.options()
                        .uri(address)
                        .header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "GET"))
                .hasStatusOk()
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("Access-Control-Allow-Methods", "GET,HEAD");
        assertThat(mvc.options()
                        .uri(address)
                        .header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "POST"))
                .hasStatus(403);
    }

    @Test
    void pagesAreNotOpenToOtherSites() {
        assertThat(mvc.get().uri("/").header("Origin", "https://example.org"))
                .doesNotContainHeader("Access-Control-Allow-Origin");
    }

    private static String tag(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
    }
}
