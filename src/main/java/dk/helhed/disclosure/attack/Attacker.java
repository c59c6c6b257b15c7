package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.table.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who knows all that is published and computes what every hidden cell can be.
 *
 * <p>The bounds of a hidden cell are the smallest and the largest value it has in any table of whole numbers that agrees with all that is
 * known: Fischetti, M. and Salazar-González, J. J. (2000), "Models and algorithms for optimizing cell suppression in tabular data with linear
 * constraints", Journal of the American Statistical Association 95, 916-928.
 */
public final class Attacker {

    private Attacker() {}

    /**
     * Finds every hidden cell whose bounds are less than the width apart; 1 finds those that are known exactly.
     *
     * <p>Bounds of the other cells are only proved to be at least as far apart.
     */
    public static AttackReport attack(Knowledge knowledge, double width) {
        return attack(knowledge, width, width);
    }

    /** The same, with the exact bounds of every hidden cell. Takes two linear programs for each. */
    public static AttackReport everyBound(Knowledge knowledge, double width) {
        return attack(knowledge, width, Double.POSITIVE_INFINITY);
    }

    private static AttackReport attack(Knowledge knowledge, double width, double farEnough) {
        var clues = new Clues(knowledge);
        Bounds[] bounds = new Bounds[clues.unknowns()];
        for (int unknown = 0; unknown < bounds.length; unknown++) {
            bounds[unknown] = clues.first(unknown);
        }
        Narrowing.narrow(clues.conditions(), bounds);
        for (var part : Parts.of(bounds.length, clues.conditions())) {
            if (!part.conditions().isEmpty()) {
                new Search(part, bounds).run(farEnough);
            }
        }
        return report(clues, bounds, width);
    }

    private static AttackReport report(Clues clues, Bounds[] bounds, double width) {
        List<Cell> cells = clues.cells();
        Map<Cell, Bounds> known = new HashMap<>();
        List<Recovered> recovered = new ArrayList<>();
        for (int unknown = 0; unknown < bounds.length; unknown++) {
            if (clues.isHidden(unknown)) {
                known.put(cells.get(unknown), bounds[unknown]);
                if (bounds[unknown].width() < width) {
                    recovered.add(new Recovered(cells.get(unknown), bounds[unknown]));
                }
            }
        }
        return new AttackReport(known.size(), known, recovered);
    }
}
