package dk.helhed.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.intake.ShippedFigures;
import dk.helhed.opendata.OpenDataClient;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BarometerTest
class BarometerApiTests {

    private final OpenDataClient client;
    private final TestFigures figures;
    private final ShippedFigures shipped;

    BarometerApiTests(MockMvcTester mvc, TestFigures figures, ShippedFigures shipped) {
        this.client = new OpenDataClient(mvc);
        this.figures = figures;
        this.shipped = shipped;
    }

    @BeforeEach
    void fill() {
        figures.none();
        shipped.takeIntoEmptyDatabase();
    }

    @Test
    void theAnswerNamesTheAreaTheDayAndTheGoalsByNumber() {
        var answer = json("/api/v1/barometer/000");

        assertThat(answer.propertyNames()).containsExactly("area", "asOf", "goals", "own");
        assertThat(answer.get("area").toString()).isEqualTo("{\"code\":\"000\",\"name\":\"Hele landet\"}");
        assertThat(answer.get("asOf").asString()).isEqualTo("2026-11-22");
        assertThat(answer.get("goals")
                        .valueStream()
                        .map(goal -> goal.get("goal").asString()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void anIndicatorSaysItsFigureItsBaseAndWhatCameOfThem() {
        assertThat(indicator(json("/api/v1/barometer/000"), "1", "1.1").toString())
                .startsWith("{\"indicator\":\"1.1\",\"value\":20,\"unit\":\"pp\",\"period\":\"2020\",\"base\":26,"
                        + "\"basePeriod\":\"2012\",\"change\":-6,\"direction\":\"positive\",\"decides\":true,\"batch\":1,"
                        + "\"baseDerived\":true");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, positive, Indikator 1.1 afgør bevægelsen.",
        "'', 3, negative, 'To af de tre indikatorer (3.1, 3.2 og 3.3) peger samme vej, og det afgør bevægelsen.'",
        "'', 4, none, Der mangler tal for 4.1. Derfor viser vi ingen bevægelse.",
        "'', 5, negative, Indikator 5.1 afgør bevægelsen.",
        "'', 7, negative, Indikator 7.1 afgør bevægelsen.",
        "'?lang=en', 7, negative, Indicator 7.1 decides the movement.",
        "'?asOf=2016-12-31', 1, negative, Indikator 1.1 afgør bevægelsen.",
        "'?asOf=2016-12-31', 2, none, '*'",
    })
    void aGoalSaysHowItMovedAndWhy(String query, String goal, String movement, String reason) {
        var found = goal(json("/api/v1/barometer/000" + query), goal);

        assertThat(found.get("movement").asString()).isEqualTo(movement);
        assertThat(found.get("reason").asString())
                .isNotBlank()
                .matches(said -> reason.equals("*") || said.equals(reason));
    }

    @Test
    void aChangeWithoutALevelIsGivenWithNullForTheLevel() {
        var indicator = indicator(json("/api/v1/barometer/000"), "5", "5.1");

        assertThat(indicator.get("value").isNull()).isTrue();
        assertThat(indicator.get("base").isNull()).isTrue();
        assertThat(indicator.get("change").intValue()).isEqualTo(5);
        assertThat(indicator.get("basePeriod").asString()).isEqualTo("2016");
        assertThat(indicator.get("direction").asString()).isEqualTo("negative");
    }

    @Test
    void theDayAskedForIsTheDayAnswered() {
        assertThat(json("/api/v1/barometer/000?asOf=2016-12-31").get("asOf").asString())
                .isEqualTo("2016-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"751", "0751", "Aarhus", "Århus Kommune"})
    void anAreaIsFoundByCodeOrName(String area) {
        var answer = json("/api/v1/barometer/" + area);

        assertThat(answer.get("area").toString()).isEqualTo("{\"code\":\"751\",\"name\":\"Aarhus\"}");
        assertThat(goal(answer, "4").get("indicators").get(0).get("decides").booleanValue())
                .isFalse();
        assertThat(goal(answer, "1").get("supplementary").valueStream())
                .anySatisfy(
                        figure -> assertThat(figure.get("indicator").asString()).isEqualTo("N12"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/barometer/999, 404, not-found, Vi kender ikke området 999",
        "/api/v1/barometer/000?asOf=2016-13-01, 400, bad-address, Datoen 2016-13-01 kan ikke læses",
        "/api/v1/barometer/000?asOf=i-dag&lang=en, 400, bad-address, The date i-dag cannot be read",
        "/api/v1/indicators/9.9, 404, not-found, Der er ingen indikator 9.9",
        "/api/v1/indicators/1.2?area=Atlantis, 404, not-found, Vi kender ikke området Atlantis",
        "/api/v1/batches/77, 404, not-found, batch 77",
        "/api/v1/batches/seneste, 404, not-found, Der er ingen side",
        "/indikator/9.9.json, 404, not-found, Der er ingen indikator 9.9",
        "/omraade/999.json, 404, not-found, Vi kender ikke området 999",
    })
    void whatCannotBeAnsweredIsAProblemThatSaysWhatToDo(String address, int status, String code, String detail) {
        var answer = client.get(address);

        assertThat(answer).hasStatus(status).hasContentType(APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponse().getHeader("ETag")).isNull();
        var problem = new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("type").asString()).isEqualTo("/api#" + code);
        assertThat(problem.get("detail").asString()).contains(detail).endsWith(".");
        assertThat(client.text("/api")).contains("id=\"" + code + "\"");
    }

    @Test
    void anIndicatorIsGivenWithEveryVersionOfItsFigures() {
        figures.none();
        figures.batch(LocalDate.of(2026, 3, 10), null, "Odense;1.2;2020;58;;");
        figures.batch(LocalDate.of(2026, 6, 10), null, "Odense;1.2;2020;61;;", "Odense;1.2.ref;2020;80;;");

        var answer = json("/api/v1/indicators/1.2?area=461");
        var own = answer.get("series").get(0);
        var figure = own.get("figures").get(0);

        assertThat(answer.get("indicator").get("unit").asString()).isEqualTo("pct");
        assertThat(own.get("area").get("name").asString()).isEqualTo("Odense");
        assertThat(figure.get("current").get("value").intValue()).isEqualTo(61);
        assertThat(figure.get("current").get("batch").intValue()).isEqualTo(2);
        assertThat(figure.get("earlier").get(0).get("value").intValue()).isEqualTo(58);
        assertThat(answer.get("series").get(1).get("reference").booleanValue()).isTrue();
        assertThat(json("/api/v1/indicators/1.2?area=461&asOf=2026-05-01")
                        .get("series")
                        .get(0)
                        .get("figures")
                        .get(0)
                        .get("current")
                        .get("value")
                        .intValue())
                .isEqualTo(58);
    }

    @Test
    void theCatalogueTheAreasAndTheBatchesAreThere() {
        assertThat(json("/api/v1/goals?lang=en")
                        .get("goals")
                        .get(0)
                        .get("indicators")
                        .get(0)
                        .get("good")
                        .asString())
                .isEqualTo("lower");
        assertThat(json("/api/v1/areas").get("areas").size()).isEqualTo(104);
        assertThat(json("/api/v1/batches").get("batches").get(0).get("batch").intValue())
                .isEqualTo(2);
        var batch = json("/api/v1/batches/1");
        assertThat(batch.get("taken").intValue()).isEqualTo(98);
        assertThat(client.text(batch.get("rows").asString()).lines()).hasSize(99);
    }

    private JsonNode json(String address) {
        return new JsonMapper().readTree(client.bytes(address));
    }

    private static JsonNode goal(JsonNode answer, String number) {
        return find(answer.get("goals"), "goal", number);
    }

    private static JsonNode indicator(JsonNode answer, String goal, String code) {
        return find(goal(answer, goal).get("indicators"), "indicator", code);
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        return list.valueStream()
                .filter(element -> element.get(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
