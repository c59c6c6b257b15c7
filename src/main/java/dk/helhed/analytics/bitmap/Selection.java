package dk.helhed.analytics.bitmap;

import java.util.List;

/** Rows of a part that become fewer step by step: in each step, each group of cells keeps those with or without a digit. */
final class Selection {

    private final Part part;
    /** The runs by group: neighbors of the same group are one. */
    private final Runs runs;

    private final long[] kept;
    private final long[] digit;

    private Selection(Part part, int[] groups, long[] kept) {
        this.part = part;
        this.runs = part.runs().in(groups);
        this.kept = kept;
        this.digit = new long[kept.length];
    }

    /**
     * All the rows of a formula.
     *
     * @param groups by the place of a cell
     */
    static Selection of(Part part, Formula rows, int[] groups) {
        var program = Program.of(List.of(new Term(rows, 0, 1)));
        var pair = program.pairs().getFirst();
        var block = new Block(program);
        var words = (part.runs().rows() + Long.SIZE - 1) / Long.SIZE;
        var kept = new long[words];
        for (var first = 0; first < words; first += Block.WORDS) {
            var count = Math.min(Block.WORDS, words - first);
            block.fill(part.bitmaps(), first, count);
            for (var word = 0; word < count; word++) {
                kept[first + word] = block.slot(pair.left())[word] & block.slot(pair.right())[word];
            }
        }
        return new Selection(part, groups, kept);
    }

    /**
     * Reads a digit, and counts the rows of each group that have it or, if not {@code with}, have it not.
     *
     * @param counts by group, that the numbers are added to
     */
    void count(String name, boolean with, long[] counts) {
        part.bitmaps().copy(name, 0, digit.length, digit);
        var turn = with ? 0L : -1L;
        for (var run = 0; run < runs.count(); run++) {
            var group = runs.places()[run];
            if (group < 0) {
                continue;
            }
            var start = runs.start(run);
            var last = runs.ends()[run] - 1;
            var counted = 0;
            for (var word = start / Long.SIZE; word <= last / Long.SIZE; word++) {
                counted += Long.bitCount(kept[word] & (digit[word] ^ turn) & within(word, start, last));
            }
            counts[group] += counted;
        }
    }

    /** Keeps of each group the rows that have the digit read last, or those that have it not. */
    void keep(boolean[] with) {
        for (var run = 0; run < runs.count(); run++) {
            var group = runs.places()[run];
            if (group < 0) {
                continue;
            }
            var start = runs.start(run);
            var last = runs.ends()[run] - 1;
            var turn = with[group] ? 0L : -1L;
            for (var word = start / Long.SIZE; word <= last / Long.SIZE; word++) {
                kept[word] &= (digit[word] ^ turn) | ~within(word, start, last);
            }
        }
    }

    /** The bits of a word that lie from one row to another, the latter included. */
    private static long within(int word, int start, int last) {
        var from = word == start / Long.SIZE ? -1L << start : -1L;
        var to = word == last / Long.SIZE ? -1L >>> (Long.SIZE - 1 - last % Long.SIZE) : -1L;
        return from & to;
    }
}
