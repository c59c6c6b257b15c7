package dk.helhed.barometer.released;

import dk.helhed.reference.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table counts.
 *
 * @param code id of its definition
 * @param version of its definition
 * @param unit as the definition has it: {@code pct}, {@code count} and so on; empty if it says nothing
 * @param measure {@code share} or {@code count}
 * @param way {@code gap} or {@code ratio} of two groups; empty for one figure
 * @param words what the definition says, each part with its name: population, denominator, numerator, group, against
 * @param parts whose counts it is made of: one, or those of the two groups
 */
public record TableFigure(
        String code,
        int version,
        Label name,
        String unit,
        String measure,
        String way,
        List<Word> words,
        List<Part> parts) {

    public TableFigure {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    /** A part of a definition, word for word. */
    public record Word(String name, String text) {}

    /**
     * A count of persons, and of those among them who fulfil a condition. Two with the same conditions count the same.
     *
     * @param base who is counted, but for what the codes say
     * @param within codes that they have in common, by the dimension that tells others by them
     * @param counted what they fulfil
     */
    public record Part(String base, SortedMap<String, String> within, String counted) {
        public Part {
            within = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNullElse(within, Map.of())));
        }
    }

    /** The unit, where it is one of the barometer's. */
    public Optional<Unit> knownUnit() {
        return Unit.named(unit);
    }
}
