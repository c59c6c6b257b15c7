package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.SortedOrder;
import java.util.Arrays;
import java.util.BitSet;

/** The fast method: which cells to hide so that no protected cell can be computed from what is shown. */
final class FastPattern {

    private final Question question;
    private final boolean insiders;
    private final UnknownSums sums;
    private final SameCells same;
    private final Role[] roles;
    private final boolean[] alone;

    private FastPattern(Question question, boolean insiders) {
        this.question = question;
        this.insiders = insiders;
        this.same = SameCells.of(question);
        this.sums = UnknownSums.of(question, same);
        this.roles = new Role[sums.size()];
        this.alone = new boolean[sums.size()];
        Arrays.fill(roles, Role.OPEN);
        for (int cell = 0; cell < question.cells(); cell++) {
            int unknown = sums.unknownOf(cell);
            if (unknown >= 0) {
                roles[unknown] = stricter(roles[unknown], question.roles()[cell]);
                alone[unknown] |= question.alone()[cell];
            }
        }
    }

    private static Role stricter(Role one, Role other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** What was found: the cells to hide, and those that cannot be protected because too much is shown whatever happens. */
    record Found(BitSet hidden, BitSet lost) {}

    /**
     * The cells to hide, those that must be hidden among them.
     *
     * @param insiders whether somebody who is alone in a cell must not be able to compute another protected cell either
     */
    static Found of(Question question, boolean insiders) {
        return new FastPattern(question, insiders).pattern();
    }

    private Found pattern() {
        int[] order = order();
        boolean[] guarded = new boolean[roles.length];
        int fixed = 0;
        for (int unknown = 0; unknown < roles.length; unknown++) {
            guarded[unknown] = roles[unknown] == Role.PROTECTED;
            fixed += roles[unknown] == Role.OPEN ? 0 : 1;
        }
        var fingerprints = new Fingerprints(guarded, alone, insiders);
        var variations = Variations.until(sums, fingerprints, order, fixed);
        var lost = new BitSet();
        for (int unknown = 0; unknown < roles.length; unknown++) {
            lost.set(unknown, fingerprints.isComputable(unknown) || fingerprints.isBetrayed(unknown));
        }
        var lostCells = cellsOf(lost);
        for (int cell = 0; cell < question.cells(); cell++) {
            if (question.roles()[cell] == Role.PROTECTED && sums.unknownOf(cell) < 0) {
                lostCells.set(cell);
            }
        }
        return new Found(cells(GreedyPattern.hidden(fingerprints, variations, fixed)), lostCells);
    }

    /** Unknowns that are hidden whatever happens first, the others from the smallest to the largest; of equal ones the last first. */
    private int[] order() {
        long[] ranks = new long[roles.length];
        for (int unknown = 0; unknown < ranks.length; unknown++) {
            ranks[unknown] = switch (roles[unknown]) {
                case PROTECTED, KNOWN -> 0;
                case KEPT_BACK -> 1;
                case OPEN -> 2 + question.weights()[sums.cellOf(unknown)];
            };
        }
        long[] backwards = new long[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            backwards[i] = ranks[ranks.length - 1 - i];
        }
        int[] order = SortedOrder.ascending(backwards);
        for (int i = 0; i < order.length; i++) {
            order[i] = ranks.length - 1 - order[i];
        }
        return order;
    }

    private BitSet cells(BitSet hiddenUnknowns) {
        for (int unknown = 0; unknown < roles.length; unknown++) {
            if (roles[unknown] != Role.OPEN) {
                hiddenUnknowns.set(unknown);
            }
        }
        return cellsOf(hiddenUnknowns);
    }

    private BitSet cellsOf(BitSet unknowns) {
        var cells = new BitSet();
        for (int cell = 0; cell < question.cells(); cell++) {
            int unknown = sums.unknownOf(cell);
            if (unknown >= 0 && unknowns.get(unknown)) {
                cells.set(cell);
            }
        }
        return cells;
    }
}
