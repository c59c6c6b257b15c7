package dk.helhed.barometer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTests {

    private static final String GOAL = """
            goal: "10"
            title: { da: "Sport", en: "Sport" }
            aim: { da: "Flere dyrker sport.", en: "More do sport." }
            source: { name: "Kommunen", url: "https://example.org" }
            headline: "10.1"
            indicators:
              - code: "10.1"
                title: { da: "Medlem", en: "Member" }
                subject: { da: "Andelen af medlemmer", en: "The share of members" }
                definition: { da: "Medlem af en klub.", en: "Member of a club." }
                population: { da: "Alle", en: "Everyone" }
                unit: pct
                good: higher
                decides: true
                local: true
                base: "2020"
            """;

    private final Catalogue catalogue = new Catalogue();

    @Test
    void theNationalBarometerHasNineGoals() {
        assertThat(catalogue.goals())
                .extracting(Goal::code)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void itsIndicatorsAreThoseOfTheNationalBarometer() {
        assertThat(own())
                .extracting(Indicator::code)
                .containsExactly(
                        "1.1", "1.2", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "6.1",
                        "6.2", "6.3", "7.1", "7.2", "8.1", "8.2", "8.3", "9.1");
    }

    @Test
    void oneOrThreeIndicatorsDecideAGoal() {
        assertThat(catalogue.goals())
                .extracting(goal ->
                        goal.indicators().stream().filter(Indicator::decides).count())
                .containsExactly(1L, 3L, 3L, 3L, 1L, 3L, 1L, 3L, 1L);
    }

    @Test
    void theRatesBesideTheGapsAreShownButDoNotDecide() {
        assertThat(own())
                .filteredOn(indicator -> !indicator.decides())
                .extracting(Indicator::code)
                .containsExactly("1.2", "7.2");
        assertThat(catalogue.indicators().values())
                .filteredOn(Indicator::supplementary)
                .isNotEmpty()
                .noneMatch(Indicator::decides);
    }

    @Test
    void whatIsAskedInSurveysDoesNotExistLocally() {
        assertThat(own())
                .filteredOn(indicator -> !indicator.local())
                .extracting(Indicator::code)
                .containsExactly("3.2", "4.1", "4.2", "4.3", "5.1", "6.1", "6.2", "6.3");
    }

    @Test
    void theBaseIs2012AndForResidentialAreas2018() {
        assertThat(own())
                .allSatisfy(indicator -> assertThat(indicator.base())
                        .isEqualTo(Period.parse(
                                        Objects.requireNonNull(indicator.goal()).equals("8") ? "2018" : "2012")
                                .orElseThrow()));
    }

    @Test
    void itIsGoodThatGapsLimitsAndCountsFall() {
        assertThat(own())
                .filteredOn(indicator -> indicator.good() == Good.LOWER)
                .extracting(Indicator::code)
                .containsExactly("1.1", "5.1", "6.1", "6.2", "6.3", "7.1", "7.2", "8.1", "8.2", "8.3", "9.1");
    }

    @Test
    void gapsAreInPercentagePointsAndResidentialAreasAreCounted() {
        assertThat(own())
                .filteredOn(indicator -> indicator.unit() != Unit.PERCENT)
                .extracting(indicator -> indicator.code() + " " + indicator.unit())
                .containsExactly(
                        "1.1 PERCENTAGE_POINTS", "7.1 PERCENTAGE_POINTS", "8.1 COUNT", "8.2 COUNT", "8.3 COUNT");
    }

    @ParameterizedTest(name = "{0} is {1}, comparison group: {2}")
    @CsvSource({
        "1.2,        1.2, false",
        "1.2.ref,    1.2, true",
        "1.1.ref,    1.1, true",
        "1.ref,      1.2, true",
        "7.ref,      7.2, true",
        "N6.ref,     N6,  true",
        "N11.menapt, N11.menapt, false",
    })
    void understandsTheCodesOfFiles(String code, String indicator, boolean reference) {
        var series = catalogue.series(code).orElseThrow();

        assertThat(series.indicator().code()).isEqualTo(indicator);
        assertThat(series.reference()).isEqualTo(reference);
        assertThat(catalogue.series(series.code())).contains(series);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".ref", "1", "2.ref", "10.ref", "1.2.ref.ref", "1.2.REF", "n1", "1.20"})
    void knowsNoOtherCode(String code) {
        assertThat(catalogue.series(code)).isEmpty();
    }

    @Test
    void everySourceCanBeLookedUp() {
        assertThat(catalogue.indicators().values())
                .extracting(indicator -> indicator.source().url())
                .allMatch(Wording::isAddress);
    }

    @Test
    void aMunicipalityMayWriteAGoalOfItsOwnInTheSameForm() {
        var goal = read(GOAL);

        assertThat(goal.headline()).isEqualTo("10.1");
        var indicator = goal.indicators().getFirst();
        assertThat(indicator.title().da()).isEqualTo("Medlem");
        assertThat(indicator.source().name()).isEqualTo("Kommunen");
        assertThat(indicator.base()).isEqualTo(Period.parse("2020").orElseThrow());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("good: higher", "good: upward", "upward"),
                arguments("good: higher", "good: higher\n    color: red", "color"),
                arguments("goal: \"10\"", "goal: \"10\"\nicon: ball", "icon"),
                arguments("goal: \"10\"", "goal: \"10\"\ngoal: \"11\"", "goal"),
                arguments("unit: pct", "unit: kroner", "kroner"),
                arguments("base: \"2020\"", "base: \"20\"", "20"),
                arguments("decides: true", "decides: false", "0 deciding"),
                arguments("headline: \"10.1\"", "headline: \"10.2\"", "10.2"),
                arguments("en: \"Member\"", "en: \"\"", "both languages"),
                arguments(", en: \"Member\"", "", "both languages"));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @MethodSource("mistakes")
    void aMistakeInAGoalIsSaid(String right, String wrong, String said) {
        assertThat(GOAL).contains(right);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GOAL.replace(right, wrong)))
                .withMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "subject", "definition", "population", "unit", "good", "local"})
    void nothingThatAnIndicatorNeedsIsLeftOut(String field) {
        var without = GOAL.lines()
                .filter(line -> !line.startsWith("    " + field + ":"))
                .reduce("", (text, line) -> text + line + "\n");

        assertThatIllegalArgumentException().isThrownBy(() -> read(without)).withMessageContaining(field);
    }

    private static Goal read(String text) {
        return GoalFile.read(new ByteArrayInputStream(text.getBytes(UTF_8))).toGoal();
    }

    private List<Indicator> own() {
        return catalogue.indicators().values().stream()
                .filter(indicator -> !indicator.supplementary())
                .toList();
    }
}
