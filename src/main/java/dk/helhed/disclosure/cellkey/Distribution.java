package dk.helhed.disclosure.cellkey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * With which probability a count is moved how far.
 *
 * @param changes ascending
 * @param probabilities of the changes, in their order
 */
public record Distribution(List<Integer> changes, List<Double> probabilities) {

    public Distribution {
        changes = List.copyOf(changes);
        probabilities = List.copyOf(probabilities);
    }

    /** The change at a portion from 0 up to, but not, 1. */
    public int at(double portion) {
        double below = 0;
        for (int place = 0; place < changes.size() - 1; place++) {
            below += probabilities.get(place);
            if (portion < below) {
                return changes.get(place);
            }
        }
        return changes.getLast();
    }

    /** The probability of a change; 0 where it never happens. */
    public double probability(int change) {
        int place = changes.indexOf(change);
        return place < 0 ? 0 : probabilities.get(place);
    }

    public double mean() {
        return IntStream.range(0, changes.size())
                .mapToDouble(place -> probabilities.get(place) * changes.get(place))
                .sum();
    }

    /** The variance around zero, which is where the mean lies. */
    public double variance() {
        return IntStream.range(0, changes.size())
                .mapToDouble(place -> probabilities.get(place) * changes.get(place) * changes.get(place))
                .sum();
    }
}
