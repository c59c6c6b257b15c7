package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Relations;

/**
 * Cells that hold the same persons and are told apart by zeros only, such as the total of a group and its only member that is not zero.
 *
 * <p>Whoever knows one of them knows all, so they are hidden or shown together. The first cell of each group stands for it.
 */
final class SameCells {

    private final Links links;

    private SameCells(int cells) {
        links = new Links(cells);
    }

    static SameCells of(Question question) {
        var same = new SameCells(question.cells());
        Relations relations = question.relations();
        for (int relation = 0; relation < relations.size(); relation++) {
            int only = onlyPart(question, relation);
            if (only >= 0 && !question.isZero(relations.whole(relation))) {
                same.links.unite(relations.whole(relation), only);
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
        return links.first(cell);
    }
}
