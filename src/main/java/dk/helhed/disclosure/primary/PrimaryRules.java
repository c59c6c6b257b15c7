package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * The rules that are in force for some tables, in the order in which they are asked.
 *
 * @param rules the first that asks for a cell to be hidden says why
 */
public record PrimaryRules(List<PrimaryRule> rules) {

    public PrimaryRules {
        rules = List.copyOf(rules);
    }

    /** No cell with fewer persons than this, 3 to 20. */
    public static PrimaryRules atLeast(int minimum) {
        return new PrimaryRules(List.of(new AreTooFew(minimum)));
    }

    /** Why the cell must be hidden; empty where no rule asks for it. */
    public Optional<Reason> asked(Table table, int cell) {
        for (PrimaryRule rule : rules) {
            var reason = rule.asked(table, cell);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /** How far the upper bound of a cell must be above its value: what the strictest of the rules that hide it asks for. */
    public long above(Table table, int cell) {
        return rules.stream()
                .filter(rule -> rule.asked(table, cell).isPresent())
                .mapToLong(rule -> rule.above(table, cell))
                .max()
                .orElse(0);
    }

    /** Whether a zero may be hidden by one of the rules. */
    public boolean mayHideZeros() {
        return rules.stream().anyMatch(PrimaryRule::mayHideZeros);
    }
}
