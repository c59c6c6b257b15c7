package dk.helhed.analytics.dimension;

import dk.helhed.analytics.expression.Literal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the values of a column become the members of a level. A missing value is missing in every grouping. */
public sealed interface Grouping {

    /** Each value by itself. */
    record Each() implements Grouping {}

    /**
     * Bands of a whole number.
     *
     * @param bounds where each band begins, rising; the last has no end, and what lies below the first is a band of its own
     */
    record Bands(List<Long> bounds) implements Grouping {

        public Bands {
            bounds = List.copyOf(bounds);
        }

        /** The label of the band: {@code 16-24}, {@code 65+}, {@code 5} for a single value, {@code -15} for what lies below 16. */
        public String label(int band) {
            if (band == 0) {
                return "<" + bounds.getFirst();
            }
            var from = bounds.get(band - 1);
            if (band == bounds.size()) {
                return from + "+";
            }
            var to = bounds.get(band) - 1;
            return to == from ? from.toString() : from + "-" + to;
        }

        /** The band of a value: 0 below the first bound. */
        public int of(long value) {
            var band = 0;
            while (band < bounds.size() && bounds.get(band) <= value) {
                band++;
            }
            return band;
        }
    }

    /**
     * Groups of codes by label. A code that no group takes is missing.
     *
     * @param groups in order; a code in two of them is refused
     */
    record Groups(Map<String, List<Literal>> groups) implements Grouping {

        public Groups {
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        }
    }

    Grouping EACH = new Each();
}
