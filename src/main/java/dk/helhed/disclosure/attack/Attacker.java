package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final Clues clues;
    private final double width;
    private final double farEnough;
    private final double[] reach;
    private Bounds[] seen;

    private Attacker(Knowledge knowledge, double width, double farEnough) {
        this.clues = new Clues(knowledge);
        this.width = width;
        this.farEnough = farEnough;
        this.reach = new double[clues.unknowns()];
        this.seen = new Bounds[clues.unknowns()];
        Arrays.fill(seen, Bounds.UNSEEN);
    }

    /**
     * Finds every hidden cell whose bounds are less than the width apart; 1 finds those that are known exactly.
     *
     * <p>Bounds of the other cells are only proved to be at least as far apart.
     */
    public static AttackReport attack(Knowledge knowledge, double width) {
        return new Attacker(knowledge, width, width).report();
    }

    /**
     * The same, for whoever releases the tables and can show some of what is possible.
     *
     * <p>Cells whose upper bounds are not as far above their values as the evidence asks for count as recovered, too.
     */
    public static AttackReport check(Knowledge knowledge, double width, Evidence evidence) {
        var attacker = new Attacker(knowledge, width, width);
        attacker.learn(evidence);
        return attacker.report();
    }

    /** The same as an attack, with the exact bounds of every hidden cell. Takes two linear programs for each. */
    public static AttackReport everyBound(Knowledge knowledge, double width) {
        return new Attacker(knowledge, width, Double.POSITIVE_INFINITY).report();
    }

    private void learn(Evidence evidence) {
        seen = Lookalikes.of(clues, evidence);
        for (int unknown = 0; unknown < reach.length; unknown++) {
            int cell = clues.cell(unknown);
            if (clues.isHidden(unknown) && evidence.values()[cell] >= 0 && evidence.above()[cell] > 0) {
                reach[unknown] = (double) (evidence.values()[cell] + evidence.above()[cell]);
            }
        }
    }

    private AttackReport report() {
        Bounds[] bounds = new Bounds[clues.unknowns()];
        Arrays.setAll(bounds, clues::first);
        Narrowing.narrow(clues.conditions(), bounds);
        for (var part : Parts.of(bounds.length, clues.conditions())) {
            if (!part.conditions().isEmpty()) {
                new Search(part, bounds, farEnough, reach, seen).run();
            }
        }
        List<Cell> cells = clues.cells();
        Map<Cell, Bounds> known = new HashMap<>();
        List<Recovered> recovered = new ArrayList<>();
        for (int unknown = 0; unknown < bounds.length; unknown++) {
            if (clues.isHidden(unknown)) {
                known.put(cells.get(unknown), bounds[unknown]);
                if (bounds[unknown].width() < width || bounds[unknown].highest() < reach[unknown]) {
                    recovered.add(new Recovered(cells.get(unknown), bounds[unknown]));
                }
            }
        }
        return new AttackReport(known.size(), known, recovered);
    }
}
