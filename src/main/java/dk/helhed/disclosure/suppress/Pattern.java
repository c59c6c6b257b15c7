package dk.helhed.disclosure.suppress;

import java.util.BitSet;

/** Checks whether a whole pattern protects: which cells are hidden is given, and nothing more is hidden. */
final class Pattern {

    private Pattern() {}

    /** Whether no protected cell can be computed from what is not hidden, nor by somebody who is alone in another where that counts. */
    static boolean holds(Question question, BitSet hiddenCells, boolean insiders) {
        Role[] roles = question.roles().clone();
        for (int cell = 0; cell < roles.length; cell++) {
            if (roles[cell] == Role.OPEN) {
                roles[cell] = hiddenCells.get(cell) ? Role.KEPT_BACK : Role.KNOWN;
            }
        }
        var settled = new Question(question.relations(), roles, question.weights(), question.alone());
        return FastPattern.of(Unknowns.of(settled), insiders, Work.withoutEnd())
                .orElseThrow()
                .lost()
                .isEmpty();
    }

    /** How much is hidden beyond what must be. */
    static long cost(Question question, BitSet hiddenCells) {
        return hiddenCells.stream()
                .filter(cell -> question.roles()[cell] == Role.OPEN)
                .mapToLong(cell -> question.weights()[cell])
                .sum();
    }
}
