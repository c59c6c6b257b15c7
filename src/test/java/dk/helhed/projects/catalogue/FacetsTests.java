package dk.helhed.projects.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.projects.catalogue.Facets.Traits;
import dk.helhed.projects.catalogue.Facets.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the catalog can be narrowed to, and how many that leaves. */
class FacetsTests {

    private static final List<Traits> THINGS = List.of(
            thing("751", "project", "job", "skole"),
            thing("751", "operation", "job"),
            thing("101", "project", "skole"),
            thing("851", "project"));

    @Test
    void withoutAChoiceEveryValueIsCountedInAllThings() {
        var counted = new Facets(Map.of()).count(THINGS);

        assertThat(counts(counted.get(Facet.AREA))).isEqualTo(Map.of("751", 2, "101", 1, "851", 1));
        assertThat(counts(counted.get(Facet.THEME))).isEqualTo(Map.of("job", 2, "skole", 2));
        assertThat(counted.get(Facet.KIND)).extracting(Value::code).containsExactly("project", "operation");
    }

    @Test
    void aChoiceNarrowsTheOtherFacetsAndNotItself() {
        var facets = new Facets(Map.of(Facet.AREA, "751"));
        var counted = facets.count(THINGS);

        assertThat(THINGS.stream().filter(facets::hold)).hasSize(2);
        assertThat(counts(counted.get(Facet.AREA))).isEqualTo(Map.of("751", 2, "101", 1, "851", 1));
        assertThat(counts(counted.get(Facet.KIND))).isEqualTo(Map.of("project", 1, "operation", 1));
        assertThat(counts(counted.get(Facet.THEME))).isEqualTo(Map.of("job", 2, "skole", 1));
    }

    @Test
    void eachCountIsWhatAClickLeaves() {
        var facets = new Facets(Map.of(Facet.AREA, "751"));

        for (var value : facets.count(THINGS).getOrDefault(Facet.THEME, List.of())) {
            var after = new Facets(Map.of(Facet.AREA, "751", Facet.THEME, value.code()));
            assertThat(THINGS.stream().filter(after::hold)).as(value.code()).hasSize(value.count());
        }
    }

    @Test
    void aChoiceThatLeavesNothingCanStillBeTakenBack() {
        var counted = new Facets(Map.of(Facet.AREA, "999")).count(THINGS);

        assertThat(counted.get(Facet.AREA)).contains(new Value("999", "999", 0, true));
        assertThat(counted).doesNotContainKey(Facet.KIND);
    }

    private static Map<String, Integer> counts(List<Value> values) {
        return values.stream().collect(Collectors.toMap(Value::code, Value::count));
    }

    private static Traits thing(String area, String kind, String... themes) {
        return new Traits(Map.of(
                Facet.AREA,
                Map.of(area, "Kommune " + area),
                Facet.KIND,
                Map.of(kind, kind),
                Facet.THEME,
                List.of(themes).stream().collect(Collectors.toMap(theme -> theme, theme -> theme))));
    }
}
