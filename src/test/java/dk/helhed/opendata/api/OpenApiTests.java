package dk.helhed.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.door.Route;
import dk.helhed.access.door.Routes;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import dk.helhed.opendata.OpenDataClient;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BarometerTest
class OpenApiTests {

    private final OpenDataClient client;
    private final Routes routes;
    private final TestFigures figures;

    OpenApiTests(MockMvcTester mvc, Routes routes, TestFigures figures) {
        this.client = new OpenDataClient(mvc);
        this.routes = routes;
        this.figures = figures;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @Test
    void theDescriptionIsValidOpenApi() {
        var parsed = new OpenAPIV3Parser().readContents(client.text("/api/v1/openapi.json"));

        assertThat(parsed.getMessages()).isNullOrEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getServers().getFirst().getUrl()).isEqualTo("/");
    }

    @Test
    void everyOpenAddressOfTheApiIsDescribedAndNoPageIs() {
        var mapped = routes.all().stream()
                .filter(route -> route.wanted().isPublic())
                .map(Route::path)
                .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                .map(path -> path.replaceAll("\\{(\\w+):.*}$", "{$1}"))
                .toList();

        assertThat(mapped).isNotEmpty();
        assertThat(description().getPaths().keySet()).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void everythingIsDescribedInTheLanguageAskedFor() {
        assertThat(json("da").get("info").get("title").asString()).isEqualTo("Helhed: integrationsbarometer");
        assertThat(json("en").get("info").get("title").asString()).isEqualTo("Helhed: integration barometer");
        for (var path : description().getPaths().values()) {
            var operation = path.getGet();
            assertThat(operation.getSummary()).isNotBlank();
            assertThat(operation.getDescription()).isNotBlank();
            assertThat(operation.getParameters()).isNotEmpty().allSatisfy(parameter -> {
                assertThat(parameter.getDescription()).isNotBlank();
                assertThat(parameter.getExample()).isNotNull();
            });
            assertThat(operation.getResponses().keySet()).contains("200", "304", "400", "404", "default");
        }
        for (var schema : json("en").get("components").get("schemas")) {
            assertThat(schema.get("properties").valueStream())
                    .allMatch(part -> part.has("$ref") || part.has("description"));
        }
    }

    @Test
    void partsThatMayBeEmptyAllowNullAndWordsAreListed() {
        var reading = json("en").get("components").get("schemas").get("ReadingAnswer");

        assertThat(words(reading.get("properties").get("value").get("type")))
                .containsExactlyInAnyOrder("number", "null");
        assertThat(words(reading.get("properties").get("direction").get("enum")))
                .containsExactly("positive", "negative", "unchanged", "none");
        assertThat(words(reading.get("required"))).contains("indicator", "value", "batch");
    }

    @Test
    void theExamplesOfThePageAreAnswered() {
        figures.batch(java.time.LocalDate.of(2026, 1, 1), null, "Aarhus;N12;2020;58;;");

        assertThat(Endpoint.ALL)
                .allSatisfy(endpoint -> assertThat(client.get(endpoint.example()))
                        .as(endpoint.example())
                        .hasStatusOk());
    }

    @Test
    void thePageExplainsEveryAddressFileAndProblemInBothLanguages() {
        for (var language : List.of("da", "en")) {
            var page = client.text("/api?lang=" + language);
            assertThat(page).contains(Endpoint.ALL.stream().map(Endpoint::path).toList());
            assertThat(page)
                    .contains(PageFiles.ALL.stream().map(PageFiles::address).toList());
            assertThat(page)
                    .contains(ProblemCodes.ALL.stream()
                            .map(code -> "id=\"" + code + "\"")
                            .toList());
            assertThat(page).contains("/api/v1/openapi.json");
        }
    }

    private OpenAPI description() {
        return new OpenAPIV3Parser()
                .readContents(client.text("/api/v1/openapi.json"))
                .getOpenAPI();
    }

    private JsonNode json(String language) {
        return new JsonMapper().readTree(client.bytes("/api/v1/openapi.json?lang=" + language));
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toList());
    }
}
