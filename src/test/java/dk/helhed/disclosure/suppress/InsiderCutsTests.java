package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The conditions of the least pattern that nobody can compute a protected cell, not even somebody who is alone in another. */
class InsiderCutsTests {

    private static final Clock CLOCK = Clock.systemUTC();

    /**
     * Somebody is alone in a, x, and with a, y hidden only together with it knows that, too: it is the total of a less her own and a, z. So a, z or the
     * total of a must be hidden, whatever the pattern; or, by the columns, some of the cells there.
     */
    @Test
    void whoIsAloneInOneOfTwoHiddenCellsMakesACondition() {
        var problem = new Problem(table(new long[][] {{1, 2, 9}, {8, 7, 20}}), true);
        var hidden = problem.unknowns("a x", "a y", "b x", "b y");

        var cuts = problem.cuts(hidden);

        assertThat(cuts).isNotEmpty().allSatisfy(cut -> {
            assertThat(cut.least()).isEqualTo(1);
            assertThat(reached(cut, hidden)).isZero();
        });
        assertThat(cuts)
                .anySatisfy(cut -> assertThat(
                                reached(cut, problem.unknowns("a z")) + reached(cut, problem.unknowns("a TOT")))
                        .isPositive());
        assertThat(new Problem(problem.table, false).cuts(hidden))
                .as("where nobody who is alone counts, these four protect each other")
                .isEmpty();
    }

    @Test
    void aHiddenCellThatAnybodyCanComputeMakesAConditionForAll() {
        var problem = new Problem(table(new long[][] {{2, 6, 9}, {8, 7, 20}}), false);
        var hidden = problem.unknowns("a x", "a y");

        var cuts = problem.cuts(hidden);

        assertThat(cuts)
                .isNotEmpty()
                .allSatisfy(cut -> assertThat(reached(cut, hidden)).isZero());
    }

    @Test
    void aPatternThatProtectsMakesNone() {
        var problem = new Problem(table(new long[][] {{1, 2, 9}, {8, 7, 20}}), true);

        assertThat(problem.cuts(problem.unknowns("a x", "a y", "a z", "b x", "b y", "b z")))
                .isEmpty();
    }

    @Test
    void noTimeLeftMakesNone() {
        var problem = new Problem(table(new long[][] {{1, 2, 9}, {8, 7, 20}}), true);
        var hidden = problem.unknowns("a x", "a y", "b x", "b y");

        assertThat(new InsiderCuts(problem.unknowns, true, problem.wiggle).of(hidden, CLOCK, Instant.EPOCH))
                .isEmpty();
    }

    /** Whatever pattern is asked about: it violates its conditions, and every pattern that protects meets them. */
    @Test
    void everyPatternThatProtectsMeetsEveryCondition() {
        int asked = 0;
        int met = 0;
        for (int seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            var problem = new Problem(table(random), seed % 3 > 0);
            var protecting = problem.protecting();
            for (int pattern = 0; pattern < 12; pattern++) {
                var hidden = problem.random(random);
                var cuts = problem.cuts(hidden);
                assertThat(cuts.isEmpty()).isEqualTo(problem.holds(hidden));
                for (var cut : cuts) {
                    assertThat(reached(cut, hidden)).isLessThan(cut.least());
                    assertThat(protecting).as("seed " + seed).allMatch(other -> reached(cut, other) >= cut.least());
                    asked++;
                    met += protecting.size();
                }
            }
        }
        assertThat(asked).isGreaterThan(60);
        assertThat(met).isGreaterThan(1_000);
    }

    private static double reached(Condition cut, BitSet hidden) {
        return IntStream.range(0, cut.variables().length)
                .filter(i -> hidden.get(cut.variables()[i]))
                .mapToDouble(i -> cut.factors()[i])
                .sum();
    }

    private static Table table(Random random) {
        long[][] values = new long[2][3];
        for (long[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(2) == 0 ? 1 + random.nextInt(3) : 4 + random.nextInt(20);
            }
        }
        return table(values);
    }

    private static Table table(long[][] values) {
        var builder = Table.counts(
                "t",
                List.of(Dimension.flat("row", List.of("a", "b")), Dimension.flat("column", List.of("x", "y", "z"))));
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                builder.add(new int[] {row + 1, column + 1}, values[row][column]);
            }
        }
        return builder.build();
    }

    /** A table of which no count below four may be known. */
    private static final class Problem {

        private final Table table;
        private final boolean insiders;
        private final Assembly assembly;
        private final Unknowns unknowns;
        private final Wiggle wiggle;

        Problem(Table table, boolean insiders) {
            this.table = table;
            this.insiders = insiders;
            this.assembly =
                    new Assembly(LinkedTables.of(table), Protection.ofAtLeast(4).withInsiders(insiders));
            this.unknowns = Unknowns.of(assembly.question());
            this.wiggle = new Wiggle(
                    unknowns.sums(), IntStream.range(0, unknowns.size()).boxed().toList());
        }

        BitSet unknowns(String... cells) {
            var found = new BitSet();
            for (var cell : cells) {
                found.set(table.layout().find(List.of(cell.split(" "))).orElseThrow());
            }
            return unknowns.of(found);
        }

        List<Condition> cuts(BitSet hidden) {
            return new InsiderCuts(unknowns, insiders, wiggle).of(hidden, CLOCK, Instant.MAX);
        }

        boolean holds(BitSet hidden) {
            return Pattern.holds(assembly.question(), unknowns.cells(hidden), insiders);
        }

        /** Hides what must be hidden, and of the others some. */
        BitSet random(Random random) {
            var hidden = unknowns.fixed();
            IntStream.range(0, unknowns.size())
                    .filter(unknown -> random.nextInt(3) == 0)
                    .forEach(hidden::set);
            return hidden;
        }

        List<BitSet> protecting() {
            return IntStream.range(0, 1 << unknowns.size())
                    .mapToObj(choice -> BitSet.valueOf(new long[] {choice}))
                    .filter(hidden -> containsAll(hidden, unknowns.fixed()) && holds(hidden))
                    .toList();
        }

        private static boolean containsAll(BitSet hidden, BitSet fixed) {
            var missing = (BitSet) fixed.clone();
            missing.andNot(hidden);
            return missing.isEmpty();
        }
    }
}
