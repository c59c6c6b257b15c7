package dk.helhed.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Evidence;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bounds against those found by trying every table that agrees with what is shown. */
class ExactBoundsTests {

    private static final int LARGEST = 9;

    @Test
    void boundsAreThoseOfAllTablesThatAgree() {
        int hidden = 0;
        for (int seed = 0; seed < 30; seed++) {
            var table = table(new Random(seed));
            var safe = hidden(table, new Random(seed + 1_000));
            var report = Attacker.everyBound(Knowledge.of(List.of(safe)), 2);
            var tried = new Tried(safe);
            for (int cell = 0; cell < safe.size(); cell++) {
                if (safe.status(cell) == Status.HIDDEN) {
                    hidden++;
                    var which = table.layout().cell(cell);
                    var found = new Bounds(tried.lowest[cell], tried.highest[cell]);
                    assertThat(report.bounds()).as("seed " + seed).containsEntry(which, found);
                    assertThat(report.recovered().stream()
                                    .anyMatch(each -> each.cell().equals(which)))
                            .isEqualTo(found.width() < 2);
                }
            }
        }
        assertThat(hidden).isGreaterThan(100);
    }

    @Test
    void sumsNarrowEachOtherUntilNothingMoves() {
        Bounds[] bounds = new Bounds[4];
        Arrays.fill(bounds, new Bounds(1, Double.POSITIVE_INFINITY));

        Narrowing.narrow(
                List.of(
                        new Condition(new int[] {2, 3}, new double[] {1, 1}, 12, 12),
                        new Condition(new int[] {1, 2}, new double[] {1, -1}, 0, 0),
                        new Condition(new int[] {0, 1}, new double[] {1, 1}, 10, 10)),
                bounds);

        assertThat(bounds).containsExactly(new Bounds(1, 9), new Bounds(1, 9), new Bounds(1, 9), new Bounds(3, 11));
    }

    @Test
    void factorsAndOneSidedConditionsNarrow() {
        Bounds[] bounds = {new Bounds(1, 100), new Bounds(0, 40)};

        Narrowing.narrow(
                List.of(new Condition(new int[] {0, 1}, new double[] {1, -0.5}, Double.NEGATIVE_INFINITY, 0)), bounds);

        assertThat(bounds).containsExactly(new Bounds(1, 20), new Bounds(2, 40));
    }

    @Test
    void boundsAreCalculatedWith() {
        var one = new Bounds(2, 5);

        assertThat(one.plus(new Bounds(1, 3))).isEqualTo(new Bounds(3, 8));
        assertThat(one.minus(new Bounds(1, 3))).isEqualTo(new Bounds(-1, 4));
        assertThat(one.and(new Bounds(3, 9))).isEqualTo(new Bounds(3, 5));
        assertThat(new Bounds(1.2, 3.9999999).whole()).isEqualTo(new Bounds(2, 4));
        assertThat(one.width()).isEqualTo(3);
    }

    @Test
    void evidenceShowsBoundsAndAsksForDistances() {
        var line = Dimension.flat("a", List.of("x", "y", "z"));
        var table = Table.counts("t", List.of(line))
                .add(List.of("x"), 4)
                .add(List.of("y"), 6)
                .add(List.of("z"), 50)
                .build();
        var safe = ProtectedTable.of(
                table.layout(),
                new Status[] {Status.VALUE, Status.HIDDEN, Status.HIDDEN, Status.VALUE},
                table.values());
        var knowledge = Knowledge.of(List.of(safe));
        var change = new Evidence.Change(new int[] {1, 2}, new long[] {1, -1});
        var wrong = new Evidence.Change(new int[] {1, 2}, new long[] {1, 1});
        var shown = new Evidence.Change(new int[] {1, 3}, new long[] {1, -1});

        var report =
                Attacker.check(knowledge, 8, new Evidence(table.values(), new long[4], List.of(wrong, shown, change)));
        assertThat(report.recovered()).isEmpty();
        assertThat(report.bounds()).containsEntry(table.layout().cell(1), new Bounds(1, 9));

        assertThat(Attacker.check(knowledge, 8, new Evidence(table.values(), new long[] {0, 5, 3, 9}, List.of()))
                        .recovered())
                .isEmpty();
        assertThat(Attacker.check(knowledge, 8, new Evidence(table.values(), new long[] {0, 6, 3, 9}, List.of(change)))
                        .recovered())
                .hasSize(1);
        assertThat(Attacker.check(knowledge, 9, Evidence.none(4)).recovered()).hasSize(2);
    }

    private static Table table(Random random) {
        var builder = Table.counts(
                "t", List.of(Dimension.flat("a", List.of("x", "y", "z")), Dimension.flat("b", List.of("u", "v", "w"))));
        for (int a = 1; a <= 3; a++) {
            for (int b = 1; b <= 3; b++) {
                builder.add(new int[] {a, b}, 1 + random.nextInt(3));
            }
        }
        return builder.build();
    }

    /** Totals are shown, and some of the inner cells. */
    private static ProtectedTable hidden(Table table, Random random) {
        Status[] statuses = new Status[table.size()];
        Arrays.fill(statuses, Status.VALUE);
        for (int cell = 0; cell < statuses.length; cell++) {
            if (table.layout().isInner(cell) && random.nextInt(3) > 0) {
                statuses[cell] = Status.HIDDEN;
            }
        }
        return ProtectedTable.of(table.layout(), statuses, table.values());
    }

    /** All inner values are tried, row by row. */
    private static final class Tried {

        private final ProtectedTable safe;
        private final int[] values = new int[9];
        private final double[] lowest;
        private final double[] highest;

        Tried(ProtectedTable safe) {
            this.safe = safe;
            this.lowest = new double[safe.size()];
            this.highest = new double[safe.size()];
            Arrays.fill(lowest, Double.POSITIVE_INFINITY);
            Arrays.fill(highest, Double.NEGATIVE_INFINITY);
            choose(0);
        }

        private void choose(int at) {
            if (at == values.length) {
                if (agrees()) {
                    take();
                }
                return;
            }
            var shown = safe.shown(cell(at / 3 + 1, at % 3 + 1));
            int from = shown.isPresent() ? (int) shown.getAsLong() : 1;
            int to = shown.isPresent() ? from : LARGEST;
            for (int value = from; value <= to; value++) {
                values[at] = value;
                if (at % 3 < 2 || row(at / 3) == safe.shown(cell(at / 3 + 1, 0)).orElseThrow()) {
                    choose(at + 1);
                }
            }
        }

        private int row(int row) {
            return values[3 * row] + values[3 * row + 1] + values[3 * row + 2];
        }

        private boolean agrees() {
            for (int column = 0; column < 3; column++) {
                if (values[column] + values[3 + column] + values[6 + column]
                        != safe.shown(cell(0, column + 1)).orElseThrow()) {
                    return false;
                }
            }
            return true;
        }

        private void take() {
            for (int at = 0; at < values.length; at++) {
                int cell = cell(at / 3 + 1, at % 3 + 1);
                lowest[cell] = Math.min(lowest[cell], values[at]);
                highest[cell] = Math.max(highest[cell], values[at]);
            }
        }

        private int cell(int a, int b) {
            return safe.layout().find(a, b).orElseThrow();
        }
    }
}
