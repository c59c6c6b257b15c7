package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sparse elimination over the sums between cells, against ranks of the vectors of the inner cells, computed one pattern after another. */
class PatternTests {

    @Test
    void aPatternHoldsWhereNoRankGivesAnythingAway() {
        int[] outcomes = new int[2];
        for (int seed = 0; seed < 80; seed++) {
            var table = new RandomTables(seed).table();
            if (table.size() <= 60) {
                var random = new Random(seed);
                for (int pattern = 0; pattern < 6; pattern++) {
                    boolean insiders = pattern % 2 == 0;
                    var protection = Protection.ofAtLeast(3 + seed % 3).withInsiders(insiders);
                    var question = new Assembly(LinkedTables.of(table), protection).question();
                    var hidden = random(question, random, 1 + pattern);
                    boolean holds = new Ranks(table, question, hidden).giveNothingAway(insiders);
                    assertThat(Pattern.holds(question, hidden, insiders))
                            .as("seed %d, pattern %d", seed, pattern)
                            .isEqualTo(holds);
                    outcomes[holds ? 1 : 0]++;
                }
            }
        }
        assertThat(outcomes[0]).isGreaterThan(60);
        assertThat(outcomes[1]).isGreaterThan(60);
    }

    @Test
    void whatIsHiddenBeyondTheNeedIsCounted() {
        var table = new RandomTables(4).table();
        var question = new Assembly(LinkedTables.of(table), Protection.ofAtLeast(4)).question();
        var all = new BitSet();
        all.set(0, question.cells());

        assertThat(Pattern.cost(question, all))
                .isEqualTo(IntStream.range(0, table.size())
                        .mapToLong(table::value)
                        .filter(value -> value >= 4)
                        .sum());
        assertThat(Pattern.cost(question, new BitSet())).isZero();
    }

    private static BitSet random(Question question, Random random, int share) {
        return IntStream.range(0, question.cells())
                .filter(cell -> question.roles()[cell] == Role.PROTECTED
                        || (question.roles()[cell] == Role.OPEN && random.nextInt(7) <= share))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** What can be computed of a table by all who know the cells that are not hidden: vectors of inner cells modulo a prime. */
    private static final class Ranks {

        private static final long PRIME = 2_147_483_647L;

        private final Question question;
        private final List<long[]> vectors = new ArrayList<>();
        private final List<long[]> shown = new ArrayList<>();

        Ranks(Table table, Question question, BitSet hidden) {
            this.question = question;
            int[] inner = IntStream.range(0, table.size())
                    .filter(cell -> table.layout().isInner(cell) && table.value(cell) > 0)
                    .toArray();
            for (int cell = 0; cell < table.size(); cell++) {
                int total = cell;
                vectors.add(IntStream.of(inner)
                        .mapToLong(part -> isIn(table, part, total) ? 1 : 0)
                        .toArray());
                if (!hidden.get(cell)) {
                    shown.add(vectors.get(cell));
                }
            }
        }

        private static boolean isIn(Table table, int inner, int total) {
            for (int d = 0; d < table.layout().dimensions().size(); d++) {
                var dimension = table.layout().dimensions().get(d);
                int code = table.layout().code(inner, d);
                while (code >= 0 && code != table.layout().code(total, d)) {
                    code = dimension.parent(code);
                }
                if (code < 0) {
                    return false;
                }
            }
            return true;
        }

        boolean giveNothingAway(boolean insiders) {
            int[] guarded = IntStream.range(0, question.cells())
                    .filter(cell -> question.roles()[cell] == Role.PROTECTED)
                    .toArray();
            int rank = rank(shown);
            return IntStream.of(guarded).allMatch(cell -> rank(shown, cell) > rank)
                    && (!insiders
                            || IntStream.of(guarded)
                                    .filter(cell -> question.alone()[cell])
                                    .allMatch(cell -> tellsOfNoOther(cell, guarded)));
        }

        private boolean tellsOfNoOther(int known, int[] guarded) {
            int rank = rank(shown, known);
            return IntStream.of(guarded)
                    .filter(cell -> !Arrays.equals(vectors.get(cell), vectors.get(known)))
                    .allMatch(cell -> rank(shown, known, cell) > rank);
        }

        private int rank(List<long[]> rows, int... cells) {
            List<long[]> all = new ArrayList<>();
            rows.forEach(row -> all.add(row.clone()));
            IntStream.of(cells).forEach(cell -> all.add(vectors.get(cell).clone()));
            int rank = 0;
            for (int column = 0; column < vectors.getFirst().length; column++) {
                int pivot = rank;
                while (pivot < all.size() && all.get(pivot)[column] == 0) {
                    pivot++;
                }
                if (pivot < all.size()) {
                    all.set(pivot, all.set(rank, all.get(pivot)));
                    for (int row = rank + 1; row < all.size(); row++) {
                        eliminate(all.get(row), all.get(rank), column);
                    }
                    rank++;
                }
            }
            return rank;
        }

        private static void eliminate(long[] row, long[] pivot, int column) {
            long factor = row[column];
            long lead = pivot[column];
            for (int i = column; i < row.length && factor != 0; i++) {
                row[i] = Math.floorMod(row[i] * lead % PRIME - factor * pivot[i] % PRIME, PRIME);
            }
        }
    }
}
