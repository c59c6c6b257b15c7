package dk.helhed.analytics.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTextTests {

    private static final Dimension AREA = new Dimension(
            "area",
            List.of(
                    Level.of(RandomRegister.COLUMNS.named("region").orElseThrow()),
                    Level.of(RandomRegister.COLUMNS.named("municipality").orElseThrow())));

    @Test
    void commasPartDimensionsAndStrokesLevels() {
        assertThat(read("region/municipality, sex"))
                .extracting(Dimension::levels)
                .satisfiesExactly(
                        levels -> assertThat(levels).isEqualTo(AREA.levels()),
                        levels -> assertThat(levels).extracting(Level::name).containsExactly("sex"));
        assertThat(read("area,sex").getFirst()).isEqualTo(AREA);
        assertThat(read("")).isEmpty();
    }

    @Test
    void aColonCutsWholeNumbersIntoBands() {
        var level = read("age:10/age").getFirst().levels().getFirst();

        assertThat(level.name()).isEqualTo("age_10");
        var bands = (Grouping.Bands) level.grouping();
        assertThat(bands.label(bands.of(-1))).isEqualTo("<0");
        assertThat(bands.label(bands.of(0))).isEqualTo("0-9");
        assertThat(bands.label(bands.of(99))).isEqualTo("90-99");
        assertThat(bands.label(bands.of(120))).isEqualTo("100+");
    }

    @ParameterizedTest
    @CsvSource({
        "mood, cube.no-dimension",
        "'sex,sex', cube.dimension-twice",
        "'area,region', cube.dimension-twice",
        "origin:10, cube.bands",
        "age:0, cube.no-dimension",
        "region//sex, cube.no-dimension",
    })
    void whatCannotBeADimensionIsSaid(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        CubeException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo(key));
    }

    private static List<Dimension> read(String text) {
        return DimensionText.read(text, RandomRegister.COLUMNS, Map.of("area", AREA));
    }
}
