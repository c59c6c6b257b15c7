package dk.helhed.opendata.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.intake.ShippedFigures;
import dk.helhed.opendata.OpenDataClient;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cubes as {@code jsonstat-toolkit}, the library of JSON-stat's maker, reads them. */
@BarometerTest
class JsonStatTests {

    private final OpenDataClient client;
    private final TestFigures figures;
    private final ShippedFigures shipped;

    JsonStatTests(MockMvcTester mvc, TestFigures figures, ShippedFigures shipped) {
        this.client = new OpenDataClient(mvc);
        this.figures = figures;
        this.shipped = shipped;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @Test
    void anIndicatorIsACubeOfAreaGroupAndTime() throws IOException, InterruptedException {
        figures.batch(
                LocalDate.of(2026, 3, 10),
                "2026-03",
                "Ærø;1.2;2020;58,25;;",
                "Ærø;1.2;2019;57;;",
                "Ærø;1.2;2021;;-2;2012",
                "Ærø;1.2.ref;2020;80;;");

        var read = read("/indikator/1.2.json?area=492&area=000");

        assertThat(read.get("class").asString()).isEqualTo("dataset");
        assertThat(read.get("label").asString()).isEqualTo("1.2 Beskæftigelsesfrekvens");
        assertThat(read.get("updated").asString()).isEqualTo("2026-03-10T11:00:00Z");
        assertThat(read.get("role").toString())
                .startsWith("{\"time\":[\"period\"],\"geo\":[\"area\"],\"metric\":[\"group\"]");
        assertThat(texts(dimension(read, 0).get("labels"))).containsExactly("Ærø", "Hele landet");
        assertThat(texts(dimension(read, 1).get("codes"))).containsExactly("own", "reference");
        assertThat(dimension(read, 1).get("units").get(0).toString())
                .isEqualTo("{\"label\":\"procent\",\"decimals\":2}");
        assertThat(texts(dimension(read, 2).get("codes"))).containsExactly("2019", "2020", "2021");
        assertThat(cell(read, 0)).contains("\"value\":57,").contains("\"status\":null");
        assertThat(cell(read, 1)).contains("\"value\":58.25");
        assertThat(cell(read, 2)).contains("\"value\":null").contains("\"status\":\"..\"");
        assertThat(cell(read, 4)).contains("\"value\":80");
        assertThat(read.get("n").intValue()).isEqualTo(12);
        assertThat(read.get("extension").get("figures").toString())
                .contains("\"value\":null,\"change\":-2,\"since\":\"2012\"");
    }

    @Test
    void anAreaIsACubeOfIndicatorAndMeasure() throws IOException, InterruptedException {
        shipped.takeIntoEmptyDatabase();

        var read = read("/omraade/000.json?lang=en");

        assertThat(texts(dimension(read, 0).get("labels"))).containsExactly("Denmark");
        assertThat(dimension(read, 1).get("role").asString()).isEqualTo("metric");
        assertThat(texts(dimension(read, 2).get("codes"))).containsExactly("value", "base", "change");
        assertThat(cell(read, 0)).contains("\"indicator\":\"1.1\"", "\"measure\":\"value\"", "\"value\":20");
        assertThat(cell(read, 1)).contains("\"value\":26");
        assertThat(cell(read, 2)).contains("\"value\":-6");
        assertThat(read.get("extension").get("movements").get("1").asString()).isEqualTo("positive");
        assertThat(read.get("extension")
                        .get("readings")
                        .get("1.1")
                        .get("period")
                        .asString())
                .isEqualTo("2020");
        assertThat(read.get("extension").get("batches").toString()).isEqualTo("[1,2]");
    }

    @Test
    void theMapIsACubeOfAllMunicipalities() throws IOException, InterruptedException {
        shipped.takeIntoEmptyDatabase();

        var read = read("/kort.json");

        assertThat(read.get("n").intValue()).isEqualTo(98);
        assertThat(texts(dimension(read, 1).get("labels"))).contains("Ærø", "Aarhus", "Læsø");
        assertThat(read.get("cells")
                        .valueStream()
                        .filter(cell -> cell.get("value").isNull()))
                .hasSize(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/omraade/751.json", "/maal/4.json", "/maal/9.json?area=751", "/indikator/9.1.json"})
    void cubesWithFewOrNoFiguresAreReadToo(String address) throws IOException, InterruptedException {
        shipped.takeIntoEmptyDatabase();

        assertThat(read(address).get("class").asString()).isEqualTo("dataset");
    }

    private JsonNode read(String address) throws IOException, InterruptedException {
        var node = new ProcessBuilder("node", "src/test/resources/opendata/read-json-stat.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var input = node.getOutputStream()) {
            input.write(client.bytes(address));
        }
        var output = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor(30, SECONDS)).isTrue();
        assertThat(node.exitValue()).isZero();
        return new JsonMapper().readTree(output);
    }

    private static JsonNode dimension(JsonNode read, int position) {
        return read.get("dimensions").get(position);
    }

    private static String cell(JsonNode read, int position) {
        return read.get("cells").get(position).toString();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
