package dk.helhed.analytics.bitmap;

/**
 * Counts the terms of a program in the runs of a part. Used by one thread.
 *
 * <p>Bits are counted from the beginning of a block on; what has come together when a run ends, less what there was when it began,
 * is the run's. So runs need not begin with a word, and small ones cost no more than they must.
 */
final class Counting {

    private final Program program;
    private final long[][] columns;
    private final Block block;
    /** Of the runs in the block: where each ends, as a number of rows from the block's beginning, and its place. */
    private final int[] ends = new int[Block.ROWS + 1];

    private final int[] places = new int[Block.ROWS + 1];

    /** @param columns that the counts are added to */
    Counting(Program program, long[][] columns) {
        this.program = program;
        this.columns = columns;
        this.block = new Block(program);
    }

    /** Counts in all runs that have a place. Many rows without one are left out, few are read along. */
    void count(Part part) {
        var runs = part.runs();
        var from = next(runs, 0);
        while (from < runs.count()) {
            var to = from;
            var next = from;
            while (next < runs.count() && runs.start(next) - runs.ends()[to] <= Block.ROWS) {
                to = next;
                next = next(runs, next + 1);
            }
            count(part, from, to + 1);
            from = next;
        }
    }

    /** The next run that has a place. */
    private static int next(Runs runs, int from) {
        var run = from;
        while (run < runs.count() && runs.places()[run] < 0) {
            run++;
        }
        return run;
    }

    /** Counts in the runs from one to another, the latter excluded. */
    void count(Part part, int from, int to) {
        var row = part.runs().start(from);
        var end = part.runs().start(to);
        var run = from;
        while (row < end) {
            var first = row / Long.SIZE;
            var origin = first * Long.SIZE;
            var until = Math.min(end, origin + Block.ROWS);
            var runs = runsUntil(part, run, origin, until);
            block.fill(part.bitmaps(), first, (until - origin + Long.SIZE - 1) / Long.SIZE);
            for (var pair : program.pairs()) {
                add(pair, row - origin, runs);
            }
            run += runs - (part.runs().ends()[run + runs - 1] > until ? 1 : 0);
            row = until;
        }
    }

    /** Notes the runs of a block; the last one may go on beyond it. */
    private int runsUntil(Part part, int run, int origin, int until) {
        var all = part.runs().ends();
        var count = 0;
        do {
            ends[count] = Math.min(all[run + count], until) - origin;
            places[count] = part.runs().places()[run + count];
            count++;
        } while (all[run + count - 1] < until);
        return count;
    }

    private void add(Program.Pair pair, int start, int runs) {
        var left = block.slot(pair.left());
        var right = block.slot(pair.right());
        var column = columns[pair.column()];
        var weight = pair.weight();
        var before = Long.bitCount(left[0] & right[0] & below(start));
        var counted = 0;
        var word = 0;
        for (var run = 0; run < runs; run++) {
            var end = ends[run];
            var last = end / Long.SIZE;
            while (word < last) {
                counted += Long.bitCount(left[word] & right[word]);
                word++;
            }
            var until = counted + Long.bitCount(left[word] & right[word] & below(end));
            if (places[run] >= 0) {
                column[places[run]] += weight * (until - before);
            }
            before = until;
        }
    }

    /** The bits below a row in its word. */
    private static long below(int row) {
        return ~(-1L << row);
    }
}
