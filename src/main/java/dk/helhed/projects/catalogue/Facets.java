package dk.helhed.projects.catalogue;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what a list can be narrowed to.
 *
 * <p>The values of a facet are counted in what the other facets leave, so that each number says how many there will be after a
 * click.
 *
 * @param chosen the value that each facet is narrowed to; those that are missing are not
 */
public record Facets(Map<Facet, String> chosen) {

    public Facets {
        chosen = Map.copyOf(chosen);
    }

    /**
     * What one thing is, by facet.
     *
     * @param values the code of each value and how it is said; a facet may have several or none
     */
    public record Traits(Map<Facet, Map<String, String>> values) {

        public Traits {
            values = Map.copyOf(values);
        }

        Map<String, String> of(Facet facet) {
            return values.getOrDefault(facet, Map.of());
        }
    }

    /** A value of a facet, and how many there are. */
    public record Value(String code, String text, int count, boolean chosen) {}

    /** Whether the thing is what was chosen. */
    public boolean hold(Traits traits) {
        return chosen.entrySet().stream()
                .allMatch(one -> traits.of(one.getKey()).containsKey(one.getValue()));
    }

    /** The values of each facet, the most frequent first. A facet without values is not there. */
    public Map<Facet, List<Value>> count(List<Traits> things) {
        var counted = new EnumMap<Facet, List<Value>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = count(facet, things);
            if (!values.isEmpty()) {
                counted.put(facet, values);
            }
        }
        return counted;
    }

    private List<Value> count(Facet facet, List<Traits> things) {
        var left = things.stream().filter(without(facet)::hold).toList();
        var texts = new LinkedHashMap<String, String>();
        left.forEach(thing -> texts.putAll(thing.of(facet)));
        var counts = left.stream()
                .flatMap(thing -> thing.of(facet).keySet().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Stream.concat(texts.keySet().stream(), Stream.ofNullable(chosen.get(facet)))
                .distinct()
                .map(code -> new Value(
                        code,
                        texts.getOrDefault(code, code),
                        counts.getOrDefault(code, 0L).intValue(),
                        code.equals(chosen.get(facet))))
                .sorted(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::text))
                .toList();
    }

    /** The same, not narrowed by the facet. */
    private Facets without(Facet facet) {
        var others = new LinkedHashMap<>(chosen);
        others.remove(facet);
        return new Facets(others);
    }
}
