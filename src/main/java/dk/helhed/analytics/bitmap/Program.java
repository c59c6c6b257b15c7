package dk.helhed.analytics.bitmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms made ready for counting: which bitmaps are read, how they are combined, and which pairs of results are counted. Each
 * bitmap and each combination has a slot; what several terms need is computed once. The last combination of a term is not
 * computed by itself: it is counted while its two sides are read.
 *
 * @param bitmaps in the first slots
 * @param steps each filling the next slot
 */
record Program(List<String> bitmaps, List<Step> steps, List<Pair> pairs) {

    enum Operation {
        AND,
        OR,
        NOT,
        ALL,
        NONE
    }

    /** @param right the same as {@code left} where the operation has one side only */
    record Step(Operation operation, int left, int right) {}

    /** What is counted: rows that are in both slots. */
    record Pair(int left, int right, int column, long weight) {}

    static Program of(List<Term> terms) {
        var slots = new Slots();
        terms.forEach(term -> slots.read(term.rows()));
        var pairs = new ArrayList<Pair>();
        for (var term : terms) {
            if (term.rows() instanceof Formula.And(var left, var right)) {
                pairs.add(new Pair(slots.of(left), slots.of(right), term.column(), term.weight()));
            } else {
                var slot = slots.of(term.rows());
                pairs.add(new Pair(slot, slot, term.column(), term.weight()));
            }
        }
        return new Program(slots.bitmaps, slots.steps, pairs);
    }

    int slots() {
        return bitmaps.size() + steps.size();
    }

    private static final class Slots {

        private final List<String> bitmaps = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final Map<Formula, Integer> known = new LinkedHashMap<>();

        /** Bitmaps come first, so they are all looked for before any step is made. */
        void read(Formula formula) {
            switch (formula) {
                case Formula.Bitmap bitmap ->
                    known.computeIfAbsent(bitmap, ignored -> {
                        bitmaps.add(bitmap.name());
                        return bitmaps.size() - 1;
                    });
                case Formula.Not not -> read(not.formula());
                case Formula.And and -> {
                    read(and.left());
                    read(and.right());
                }
                case Formula.Or or -> {
                    read(or.left());
                    read(or.right());
                }
                case Formula.Constant ignored -> {}
            }
        }

        int of(Formula formula) {
            var slot = known.get(formula);
            if (slot == null) {
                slot = bitmaps.size() + add(formula);
                known.put(formula, slot);
            }
            return slot;
        }

        private int add(Formula formula) {
            steps.add(
                    switch (formula) {
                        case Formula.Constant all when all == Formula.Constant.ALL -> new Step(Operation.ALL, 0, 0);
                        case Formula.Constant ignored -> new Step(Operation.NONE, 0, 0);
                        case Formula.Not not -> one(Operation.NOT, of(not.formula()));
                        case Formula.And and -> new Step(Operation.AND, of(and.left()), of(and.right()));
                        case Formula.Or or -> new Step(Operation.OR, of(or.left()), of(or.right()));
                        case Formula.Bitmap bitmap -> throw new IllegalStateException("Not read: " + bitmap);
                    });
            return steps.size() - 1;
        }

        private static Step one(Operation operation, int slot) {
            return new Step(operation, slot, slot);
        }
    }
}
