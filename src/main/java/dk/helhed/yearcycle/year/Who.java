package dk.helhed.yearcycle.year;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who answers for a step, in words. What is empty is not named.
 *
 * @param person empty for visitors
 */
public record Who(String committee, String unit, String person) {

    /** What there is, one on each line. */
    public List<String> lines() {
        return Stream.of(committee, unit, person)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
