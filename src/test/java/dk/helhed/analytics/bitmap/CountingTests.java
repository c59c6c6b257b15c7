package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Alongside
class CountingTests {

    private static final int BITMAPS = 5;

    @ParameterizedTest(name = "{0} rows in at most {1} cells")
    @CsvSource({
        "1, 1",
        "63, 1",
        "64, 1",
        "65, 2",
        "500, 400",
        "8191, 1",
        "8192, 1",
        "8193, 1",
        "20000, 3",
        "20000, 300",
        "20000, 15000",
        "16384, 256"
    })
    void eachCellGetsItsOwnRows(int rows, int cells) {
        var random = new Random(rows * 31L + cells);
        for (var round = 0; round < 5; round++) {
            var order = CellOrder.of(random.longs(rows, 0, cells).toArray(), rows);
            var bits = random.ints(rows, 0, 1 << BITMAPS).toArray();
            var part = part(order, bits);
            var terms = IntStream.range(0, 6)
                    .mapToObj(column -> new Term(formula(random, 3), column, random.nextInt(-3, 4)))
                    .toList();

            var whole = new long[terms.size()][columns(part)];
            new Counting(Program.of(terms), whole).count(part);
            assertThat(whole).isDeepEqualTo(expected(part, bits, terms));
            assertThat(counted(part, terms, random.nextInt(part.runs().count() + 1)))
                    .isDeepEqualTo(expected(part, bits, terms));
        }
    }

    /** Counted in two goes, as by two threads. */
    private static long[][] counted(Part part, List<Term> terms, int split) {
        var columns = new long[terms.size()][columns(part)];
        var program = Program.of(terms);
        new Counting(program, columns).count(part, split, part.runs().count());
        new Counting(program, columns).count(part, 0, split);
        return columns;
    }

    private static long[][] expected(Part part, int[] bits, List<Term> terms) {
        var columns = new long[terms.size()][columns(part)];
        for (var term : terms) {
            for (var row = 0; row < bits.length; row++) {
                var place = place(part.runs(), row);
                if (place >= 0 && holds(term.rows(), bits[row])) {
                    columns[term.column()][place] += term.weight();
                }
            }
        }
        return columns;
    }

    private static int columns(Part part) {
        return 2 + IntStream.of(part.runs().places()).max().orElse(0);
    }

    private static int place(Runs runs, int row) {
        var run = 0;
        while (runs.ends()[run] <= row) {
            run++;
        }
        return runs.places()[run];
    }

    private static boolean holds(Formula formula, int bits) {
        return switch (formula) {
            case Formula.Constant constant -> constant == Formula.Constant.ALL;
            case Formula.Bitmap bitmap -> (bits >> Integer.parseInt(bitmap.name()) & 1) == 1;
            case Formula.Not not -> !holds(not.formula(), bits);
            case Formula.And and -> holds(and.left(), bits) && holds(and.right(), bits);
            case Formula.Or or -> holds(or.left(), bits) || holds(or.right(), bits);
        };
    }

    private static Formula formula(Random random, int depth) {
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(2, 6)) {
            case 0 -> random.nextInt(8) == 0 ? Formula.Constant.ALL : new Formula.Bitmap("0");
            case 1 -> new Formula.Bitmap(String.valueOf(random.nextInt(BITMAPS)));
            case 2 -> formula(random, depth - 1).not();
            case 3 -> formula(random, depth - 1).or(formula(random, depth - 1));
            default -> formula(random, depth - 1).and(formula(random, depth - 1));
        };
    }

    /** Of five neighbors, two are in the same place and one in none. The last bitmap has no rows. */
    private static Part part(CellOrder order, int[] bits) {
        var bitmaps = new HashMap<String, MemorySegment>();
        for (var bitmap = 0; bitmap < BITMAPS - 1; bitmap++) {
            var words = new long[(bits.length + 63) / 64];
            for (var row = 0; row < bits.length; row++) {
                words[row / 64] |= (long) (bits[row] >> bitmap & 1) << row;
            }
            words[words.length - 1] |= bits.length % 64 == 0 ? 0 : -1L << bits.length;
            bitmaps.put(String.valueOf(bitmap), MemorySegment.ofArray(words));
        }
        for (var row = 0; row < bits.length; row++) {
            bits[row] &= ~(1 << (BITMAPS - 1));
        }
        bitmaps.put(String.valueOf(BITMAPS - 1), MemorySegment.ofArray(new long[0]));
        var places = IntStream.range(0, order.cells().count())
                .map(cell -> cell % 5 == 3 ? -1 : 2 * (cell % 5 == 1 ? cell - 1 : cell))
                .toArray();
        return new Part(Runs.of(order.cells(), places), new Bitmaps(bitmaps));
    }

    @ParameterizedTest
    @CsvSource({"1, 64", "100, 17", "9000, 20", "130, 33"})
    void bitsOfRowsBecomeBitmapsInTheOrderOfTheCells(int rows, int width) {
        var random = new Random(rows);
        var words = random.longs(rows).map(bits -> bits >>> (Long.SIZE - width)).toArray();
        var order = CellOrder.of(random.longs(rows, 0, 7).toArray(), rows).rows();

        var bitmaps = BitColumns.of(words, width, order);

        assertThat(bitmaps).hasSize(width);
        for (var row = 0; row < rows; row++) {
            var word = 0L;
            for (var bit = 0; bit < width; bit++) {
                word |= (bitmaps.get(bit)[row / 64] >>> row & 1) << bit;
            }
            assertThat(word).isEqualTo(words[order[row]]);
        }
    }

    @org.junit.jupiter.api.Test
    void whatSeveralFiguresShareIsComputedOnce() {
        var population = new Formula.Bitmap("a").and(new Formula.Bitmap("b"));
        var terms = new ArrayList<Term>();
        terms.add(new Term(population, 0, 1));
        for (var outcome = 0; outcome < 10; outcome++) {
            terms.add(new Term(population.and(new Formula.Bitmap("o" + outcome)), outcome + 1, 1));
        }

        var program = Program.of(terms);

        assertThat(program.bitmaps()).hasSize(12);
        assertThat(program.steps()).hasSize(1);
        assertThat(program.pairs()).hasSize(11);
    }
}
