package dk.helhed.barometer.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.definition.DefinitionPieces;
import dk.helhed.forms.Fields;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that is chosen stands in the address. */
class ExplorerFormTests {

    private static final Map<String, List<String>> CHOSEN = Map.of(
            "dataset", List.of("register"),
            "measure", List.of("share"),
            "population", List.of("age >= 18 & name = 'Ø <b>'"),
            "numerator", List.of("employed = 1"),
            "dim", List.of("year", "sex"),
            "f.year", List.of("2024", "2025"),
            "compare", List.of("sex:1"),
            "view", List.of("chart"));

    @Test
    void theAddressSaysAllThatWasChosenAndNothingElse() {
        var all = new LinkedHashMap<>(CHOSEN);
        all.put("denominator", List.of("  "));
        all.put("part", List.of("result"));
        all.put("lang", List.of("en"));

        var query = ExplorerForm.of(new Fields(all)).query();

        assertThat(read(query)).isEqualTo(CHOSEN);
    }

    @Test
    void readsDimensionsFiltersAndWhatIsComparedWith() {
        var form = ExplorerForm.of(new Fields(CHOSEN));

        assertThat(form.dimensions()).containsExactly("year", "sex");
        assertThat(form.filters()).containsExactly(Map.entry("year", List.of("2024", "2025")));
        assertThat(form.reference()).contains(new ExplorerForm.Reference("sex", "1"));
        assertThat(form.picture()).isEqualTo(ExplorerPicture.CHART);
        assertThat(form.part()).isEqualTo(1);
        assertThat(form.file()).contains("id: udkast", "unit: pct");
    }

    @Test
    void nonsenseIsLeftOut() {
        var form = ExplorerForm.of(new Fields(Map.of(
                "view", List.of("<script>"),
                "side", List.of("-1"),
                "compare", List.of("sex"),
                "dim", List.of("a", "b", "b", "c", "d"))));

        assertThat(form.picture()).isEqualTo(ExplorerPicture.TABLE);
        assertThat(form.part()).isEqualTo(1);
        assertThat(form.reference()).isEmpty();
        assertThat(form.dimensions()).containsExactly("a", "b", "c");
        assertThat(form.hasTooManyDimensions()).isTrue();
        assertThat(form.isWritten()).isFalse();
    }

    @Test
    void aFormToWriteADefinitionGetsAllThatWasChosen() {
        var fields = read(ExplorerForm.of(new Fields(CHOSEN)).definitionQuery());

        assertThat(fields).containsEntry("shownBy", List.of("year, sex")).containsEntry("dataset", List.of("register"));
        assertThat(DefinitionPieces.of(new Fields(fields)).population()).isEqualTo("age >= 18 & name = 'Ø <b>'");
    }

    private static Map<String, List<String>> read(String query) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            all.merge(
                    URLDecoder.decode(parts[0], UTF_8),
                    List.of(URLDecoder.decode(parts[1], UTF_8)),
                    (before, after) ->
                            Stream.concat(before.stream(), after.stream()).toList());
        }
        return all;
    }
}
