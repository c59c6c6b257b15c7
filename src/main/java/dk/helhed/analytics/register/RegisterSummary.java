package dk.helhed.analytics.register;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a delivery of register rows holds.
 *
 * @param rowsByYear every year from the first to the last
 * @param people how many different people the rows are about
 * @param odd what is worth a look; at most {@link OddValues#MOST_TOLD}
 */
public record RegisterSummary(SortedMap<Integer, Long> rowsByYear, long people, List<Oddity> odd) {

    public RegisterSummary {
        rowsByYear = Collections.unmodifiableSortedMap(new TreeMap<>(rowsByYear));
        odd = List.copyOf(odd);
    }

    public long rows() {
        return rowsByYear.values().stream().mapToLong(Long::longValue).sum();
    }
}
