package dk.helhed.analytics.bitmap;

/**
 * Counts the terms of a program in the cells of a part. Used by one thread.
 *
 * <p>Bits are counted from the beginning of a block on; what has come together when a cell ends, less what there was when it began,
 * is the cell's. So cells need not begin with a word, and small ones cost no more than they must.
 */
final class Counting {

    private final Program program;
    private final long[][] columns;
    private final Block block;
    /** Of the cells in the block: where each ends, as a number of rows from the block's beginning, and its place. */
    private final int[] ends = new int[Block.ROWS + 1];

    private final int[] places = new int[Block.ROWS + 1];

    /** @param columns that the counts are added to */
    Counting(Program program, long[][] columns) {
        this.program = program;
        this.columns = columns;
        this.block = new Block(program);
    }

    /** Counts in all cells that have a place. Many rows of cells without one are left out, few are read along. */
    void count(Part part) {
        var all = part.cells().count();
        var from = next(part, 0);
        while (from < all) {
            var to = from;
            var next = from;
            while (next < all && part.cells().start(next) - part.cells().ends()[to] <= Block.ROWS) {
                to = next;
                next = next(part, next + 1);
            }
            count(part, from, to + 1);
            from = next;
        }
    }

    /** The next cell that has a place. */
    private static int next(Part part, int from) {
        var cell = from;
        while (cell < part.cells().count() && part.places()[cell] < 0) {
            cell++;
        }
        return cell;
    }

    /** Counts in the cells from one to another, the latter excluded. */
    void count(Part part, int from, int to) {
        var row = part.cells().start(from);
        var end = part.cells().start(to);
        var cell = from;
        while (row < end) {
            var first = row / Long.SIZE;
            var origin = first * Long.SIZE;
            var until = Math.min(end, origin + Block.ROWS);
            var cells = cellsUntil(part, cell, origin, until);
            block.fill(part.bitmaps(), first, (until - origin + Long.SIZE - 1) / Long.SIZE);
            for (var pair : program.pairs()) {
                add(pair, row - origin, cells);
            }
            cell += cells - (part.cells().ends()[cell + cells - 1] > until ? 1 : 0);
            row = until;
        }
    }

    /** Notes the cells of a block; the last one may go on beyond it. */
    private int cellsUntil(Part part, int cell, int origin, int until) {
        var all = part.cells().ends();
        var count = 0;
        do {
            ends[count] = Math.min(all[cell + count], until) - origin;
            places[count] = part.places()[cell + count];
            count++;
        } while (all[cell + count - 1] < until);
        return count;
    }

    private void add(Program.Pair pair, int start, int cells) {
        var left = block.slot(pair.left());
        var right = block.slot(pair.right());
        var column = columns[pair.column()];
        var weight = pair.weight();
        var before = Long.bitCount(left[0] & right[0] & below(start));
        var counted = 0;
        var word = 0;
        for (var cell = 0; cell < cells; cell++) {
            var end = ends[cell];
            var last = end / Long.SIZE;
            while (word < last) {
                counted += Long.bitCount(left[word] & right[word]);
                word++;
            }
            var until = counted + Long.bitCount(left[word] & right[word] & below(end));
            if (places[cell] >= 0) {
                column[places[cell]] += weight * (until - before);
            }
            before = until;
        }
    }

    /** The bits below a row in its word. */
    private static long below(int row) {
        return ~(-1L << row);
    }
}
