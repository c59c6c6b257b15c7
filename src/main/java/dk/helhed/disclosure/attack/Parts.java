package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.solver.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unknowns that have nothing to do with each other, apart: each group with its own conditions. */
final class Parts {

    private final int[] links;

    private Parts(int unknowns) {
        links = new int[unknowns];
        for (int i = 0; i < unknowns; i++) {
            links[i] = i;
        }
    }

    /** Unknowns, ascending, and all conditions on them. */
    record Part(List<Integer> unknowns, List<Condition> conditions) {}

    /** The parts in the order of their first unknowns; unknowns without any condition are parts of their own. */
    static List<Part> of(int unknowns, List<Condition> conditions) {
        var parts = new Parts(unknowns);
        for (Condition condition : conditions) {
            for (int variable : condition.variables()) {
                parts.links[parts.first(variable)] = parts.first(condition.variables()[0]);
            }
        }
        Map<Integer, Part> found = new LinkedHashMap<>();
        for (int unknown = 0; unknown < unknowns; unknown++) {
            found.computeIfAbsent(parts.first(unknown), ignored -> new Part(new ArrayList<>(), new ArrayList<>()))
                    .unknowns()
                    .add(unknown);
        }
        for (Condition condition : conditions) {
            var part = found.get(parts.first(condition.variables()[0]));
            if (part != null) {
                part.conditions().add(condition);
            }
        }
        return List.copyOf(found.values());
    }

    private int first(int unknown) {
        int at = unknown;
        while (links[at] != at) {
            links[at] = links[links[at]];
            at = links[at];
        }
        return at;
    }
}
