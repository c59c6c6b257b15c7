package dk.helhed.analytics.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes that a column may hold, and the groups that they are added up to.
 *
 * @param codes those that stand in rows, in the order to show them
 * @param groups those that only stand above others; no group is its own ancestor
 */
public record CodeList(String name, List<Code> codes, List<Code> groups) {

    private static final String WHOLE_NUMBER = "0|-?[1-9]\\d{0,17}";

    public CodeList {
        codes = List.copyOf(codes);
        groups = List.copyOf(groups);
    }

    /** Whether every code in rows is a whole number, written without zeros in front; they are kept as numbers then. */
    public boolean isOfNumbers() {
        return codes.stream().allMatch(code -> code.code().matches(WHOLE_NUMBER));
    }

    /** The groups above a code or group, nearest first; empty if it is in none. */
    public List<Code> above(String code) {
        var all = byCode();
        var above = new ArrayList<Code>();
        var at = all.get(code);
        // A list that is still being read may go in a circle.
        while (at != null && at.parent() != null && above.size() <= groups.size()) {
            at = all.get(at.parent());
            if (at != null) {
                above.add(at);
            }
        }
        return List.copyOf(above);
    }

    /** The smallest type that holds the codes. */
    StoredType storedType() {
        if (!isOfNumbers()) {
            return StoredType.VARCHAR;
        }
        var numbers =
                codes.stream().mapToLong(code -> Long.parseLong(code.code())).summaryStatistics();
        return StoredType.of(numbers.getMin(), numbers.getMax());
    }

    private Map<String, Code> byCode() {
        var all = new LinkedHashMap<String, Code>();
        groups.forEach(group -> all.put(group.code(), group));
        codes.forEach(code -> all.put(code.code(), code));
        return all;
    }
}
