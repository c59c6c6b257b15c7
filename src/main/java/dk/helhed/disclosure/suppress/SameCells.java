package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Relations;

/**
 * Cells that hold the same persons and are told apart by zeros only, such as the total of a group and its only member that is not zero.
 *
 * <p>Whoever knows one of them knows all, so they are hidden or shown together. The first cell of each group stands for it.
 */
final class SameCells {

    private final int[] links;

    private SameCells(int cells) {
        links = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            links[cell] = cell;
        }
    }

    static SameCells of(Question question) {
        var same = new SameCells(question.cells());
        Relations relations = question.relations();
        for (int relation = 0; relation < relations.size(); relation++) {
            int only = onlyPart(question, relation);
            if (only >= 0 && !question.isZero(relations.whole(relation))) {
                same.unite(relations.whole(relation), only);
            }
        }
        return same;
    }

    private static int onlyPart(Question question, int relation) {
        int only = -1;
        for (int position = 0; position < question.relations().parts(relation); position++) {
            int part = question.relations().part(relation, position);
            if (!question.isZero(part)) {
                if (only >= 0) {
                    return -1;
                }
                only = part;
            }
        }
        return only;
    }

    /** The cell that stands for this one. */
    int first(int cell) {
        int at = cell;
        while (links[at] != at) {
            links[at] = links[links[at]];
            at = links[at];
        }
        return at;
    }

    private void unite(int one, int other) {
        int a = first(one);
        int b = first(other);
        links[Math.max(a, b)] = Math.min(a, b);
    }
}
