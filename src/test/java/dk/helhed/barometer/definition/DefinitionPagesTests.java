package dk.helhed.barometer.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.TestRegister;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Definitions are written, changed and made indicators of. */
@CycleTest
class DefinitionPagesTests {

    private static final String NEW = "/definitioner/ny";

    private final KeptDefinitions definitions;
    private final Indicators indicators;
    private final RegisterIntake intake;
    private final TestPeople people;
    private final TestSite site;

    @TempDir
    private Path desk;

    private final String id = "i-job-" + UUID.randomUUID().toString().substring(0, 8);
    private final String page = "/definitioner/" + id;

    DefinitionPagesTests(
            KeptDefinitions definitions,
            Indicators indicators,
            RegisterIntake intake,
            TestPeople people,
            TestSite site) {
        this.definitions = definitions;
        this.indicators = indicators;
        this.intake = intake;
        this.people = people;
        this.site = site;
    }

    @BeforeEach
    void takeRowsIn() {
        TestRegister.takeIn(intake, desk);
    }

    @Test
    void whatIsWrittenInPiecesIsKeptAndAnOtherCountShowsABreakAndWhatWasChanged() {
        assertThat(send(NEW, pieces("alder >= 18", "0"))).hasStatus3xxRedirection();
        assertThat(send(page + "/ret", pieces("alder >= 20", "1"))).hasStatus3xxRedirection();

        assertThat(definitions.find(id).orElseThrow().version()).isEqualTo(2);
        assertThat(read(page))
                .contains("Brud", "<del>alder &gt;= 18</del> <ins>alder &gt;= 20</ins>", "Ny aldersgrænse");
        assertThat(read("/definitioner")).contains(id, "I job");
        assertThat(read("/analyse?definition=" + id)).contains("alder &gt;= 20", "75,0");
    }

    @Test
    void whatIsWrongIsPointedAtAndEverythingTypedStays() {
        var answer = send(NEW, pieces("alder >= 18 and hojde > 2", "0"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("Der er ingen kolonne hojde", "                ^^^^^", "I job", "Ny aldersgrænse", "job = 1");
        assertThat(definitions.find(id)).isEmpty();

        var file =
                send(NEW, Map.of("as", "text", "dataset", TestRegister.DATASET, "text", "- {id: x, population: <b>}"));
        assertThat(file).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(file)).contains("&lt;b&gt;").doesNotContain("<b>}");
    }

    @Test
    void whoIsLaterSeesWhatTheOtherWroteAndLosesNothing() {
        send(NEW, pieces("alder >= 18", "0"));
        send(page + "/ret", pieces("alder >= 30", "1"));

        var later = send(page + "/ret", pieces("alder >= 40", "1"));

        assertThat(later).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(later))
                .contains(
                        "En anden har gemt definitionen",
                        "alder &gt;= 30",
                        "alder &gt;= 40",
                        "name=\"version\" value=\"2\"");
        assertThat(send(page + "/ret", pieces("alder >= 40", "2"))).hasStatus3xxRedirection();
        assertThat(definitions.versions(id)).hasSize(3);
    }

    @Test
    void aDefinitionCountsAnIndicatorAndItsNextVersionTheNextSeries() {
        send(NEW, pieces("alder >= 18", "0"));
        var proposed = read(page + "/indikator");
        assertThat(proposed).contains("Talt i registerdata efter definitionen " + id + ", version 1", "job = 1");

        var code = "751-" + (9_000 + Math.floorMod(id.hashCode(), 900));
        assertThat(send(page + "/indikator", words(code, "Talt efter version 1")))
                .hasStatus3xxRedirection();
        assertThat(definitions.indicatorOf(id, 1)).contains(code + ".v1");
        assertThat(send(page + "/indikator", words(code, "Igen"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        send(page + "/ret", pieces("alder >= 25", "1"));
        assertThat(definitions.indicatorOf(id, 2)).isEmpty();
        assertThat(send(page + "/indikator", words(code, "Talt efter version 1")))
                .as("the same words would be the same series")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(page + "/indikator", words(code, "Talt efter version 2")))
                .hasStatus3xxRedirection();
        assertThat(definitions.indicatorOf(id, 2)).contains(code + ".v2");
        assertThat(definitions.indicatorOf(id, 1)).contains(code + ".v1");
        assertThat(indicators.history(code).orElseThrow().breaks()).hasSize(1);
        assertThat(read(page)).contains(code + ".v2", "efter version 2");
    }

    @Test
    void anotherDefinitionCannotCountTheSameIndicator() {
        send(NEW, pieces("alder >= 18", "0"));
        var code = "751-" + (8_000 + Math.floorMod(id.hashCode(), 900));
        send(page + "/indikator", words(code, "Talt"));
        var other = new HashMap<>(pieces("alder >= 19", "0"));
        other.put("id", id + "-2");
        send(NEW, other);

        var answer = send("/definitioner/" + id + "-2/indikator", words(code, "Talt anderledes"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("tælles allerede efter en anden definition");
    }

    @Test
    void keptDefinitionsAreOrderedTogetherFromTheFormOfCalculations() {
        send(NEW, pieces("alder >= 18", "0"));

        assertThat(read("/beregninger?dataset=proevetal")).contains(id, "Kommune", "Herkomst (grupper)");
        var ordered = send(
                "/beregninger",
                Map.of(
                        "dataset",
                        TestRegister.DATASET,
                        "kept",
                        id,
                        "definitions",
                        "- {id: alle, population: 'true', measure: count}",
                        "dimensions",
                        "kommune"));
        assertThat(ordered).hasStatus3xxRedirection();
        assertThat(read(page)).contains("/beregninger/", "efter version 1");
        site.send(steward(), ordered.getResponse().getHeader("Location") + "/stop", Map.of());
    }

    @Test
    void whatIsUnknownIsNotFoundAndOthersStayOutside() {
        for (var path : new String[] {"", "/ret", "/indikator"}) {
            assertThat(site.get(steward(), "/definitioner/findes-ikke" + path)).hasStatus(HttpStatus.NOT_FOUND);
        }
        var caseworker = people.with("caseworker", people.department());
        assertThat(site.get(caseworker, "/definitioner")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.send(caseworker, NEW, pieces("alder >= 18", "0"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.get(null, "/definitioner")).hasStatus3xxRedirection();
    }

    private Map<String, String> pieces(String population, String version) {
        return Map.of(
                "dataset", TestRegister.DATASET,
                "id", id,
                "name", "I job",
                "population", population,
                "measure", "share",
                "numerator", "job = 1",
                "direction", "higher",
                "shownBy", "aar, kommune",
                "note", "Ny aldersgrænse",
                "version", version);
    }

    private static Map<String, String> words(String code, String definition) {
        return Map.of(
                "code", code,
                "title", "I job",
                "definition", definition,
                "population", "Voksne",
                "numerator", "Dem med job",
                "denominator", "Alle",
                "unit", "pct",
                "good", "higher",
                "source", "Kommunens registerdata");
    }

    private MvcTestResult send(String path, Map<String, String> form) {
        return site.send(steward(), path, form);
    }

    private String read(String path) {
        var answer = site.getFigures(steward(), path);
        assertThat(answer).as(path).hasStatusOk();
        return text(answer);
    }

    private Person steward() {
        return people.with("data-steward", people.municipality());
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
