package dk.helhed.barometer.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.dataset.TestDatasets;
import dk.helhed.analytics.expression.CodeLists;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Expressions;
import dk.helhed.analytics.expression.ReadExpression;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom definitions narrow the rows to, with the columns of the shipped register. */
class NarrowingTests {

    private final Dataset dataset = TestDatasets.shipped();

    @ParameterizedTest
    @CsvSource({
        "sex = 2, sex, sex=2",
        "2 = sex, sex, sex=2",
        "sex in (2), sex, sex=2",
        "year = 2031, year, year=2031",
        "municipality = 751, area, municipality=751"
    })
    void aMemberIsToldAsTablesTellIt(String condition, String dimension, String code) {
        assertThat(of(condition)).satisfies(told -> {
            assertThat(told.codes()).containsOnlyKeys(dimension).containsValue(code);
            assertThat(told.rest()).isEmpty();
        });
    }

    @Test
    void anythingElseIsToldAsThoseWhomAShareCounts() {
        assertThat(of("employed = 1").codes())
                .containsOnlyKeys(TableCells.split(condition("employed = 1").toString()))
                .containsValue("IN");
        assertThat(of("sex in (1, 2)").codes()).hasSize(1).doesNotContainKey("sex");
        assertThat(of("sex <> 2").codes()).hasSize(1).doesNotContainKey("sex");
    }

    @Test
    void theOrderOfItsPartsDoesNotMatter() {
        assertThat(of("sex = 2 and age >= 18 and employed = 1"))
                .isEqualTo(of("employed = 1 and sex = 2 and age >= 18"))
                .extracting(told -> told.codes().size())
                .isEqualTo(3);
    }

    @Test
    void whatTheTableItselfTellsMoreOfStaysWithIt() {
        var told = of("age >= 18 and sex = 2", "sex");

        assertThat(told.rest()).isEqualTo(condition("sex = 2").toString());
        assertThat(told.codes()).hasSize(1);
    }

    @Test
    void ofTwoPlacesOfOneHierarchyTheSecondStays() {
        var told = of("region = 82 and municipality = 751");

        assertThat(told.codes()).containsEntry("area", "region=82").hasSize(1);
        assertThat(told.rest()).isEqualTo(condition("municipality = 751").toString());
    }

    @Test
    void everyRowIsNarrowedByNothing() {
        assertThat(of("true")).isEqualTo(new Narrowing("", new TreeMap<>()));
    }

    private Narrowing of(String condition, String... told) {
        return Narrowing.of(condition(condition), dataset, Set.of(told));
    }

    private Condition condition(String text) {
        return switch (new Expressions(new DatasetColumns(dataset).columns(), CodeLists.NONE).read(text)) {
            case ReadExpression.Good good -> good.condition();
            case ReadExpression.Bad bad -> throw new AssertionError(bad.problem());
        };
    }
}
