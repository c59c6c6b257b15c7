package dk.helhed.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Evidence;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of every attack, on seeded random tables: the quick answers are those of the slow ones. */
class AttackLawsTests {

    @Test
    void anAttackFindsTheCellsWhoseExactBoundsAreTooClose() {
        int[] outcomes = new int[2];
        for (int seed = 0; seed < 40; seed++) {
            var problem = new Problem(seed);
            for (int width = 1; width <= 6; width++) {
                var exact = Attacker.everyBound(problem.knowledge(), width);
                var quick = Attacker.attack(problem.knowledge(), width);
                double closest = width;
                var close = exact.bounds().entrySet().stream()
                        .filter(entry -> entry.getValue().width() < closest)
                        .map(entry -> entry.getKey().toString())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(cells(exact)).isEqualTo(close);
                assertThat(cells(quick)).as("seed %d, width %d", seed, width).isEqualTo(close);
                assertThat(quick.hidden()).isEqualTo(exact.hidden()).isEqualTo(problem.hidden());
                quick.bounds().forEach((cell, bounds) -> {
                    var proved = Objects.requireNonNull(exact.bounds().get(cell));
                    assertThat(bounds.lowest()).isGreaterThanOrEqualTo(proved.lowest());
                    assertThat(bounds.highest()).isLessThanOrEqualTo(proved.highest());
                });
                outcomes[close.isEmpty() ? 0 : 1]++;
            }
        }
        assertThat(outcomes[0]).isGreaterThan(20);
        assertThat(outcomes[1]).isGreaterThan(20);
    }

    /** Whatever changes are named, right or wrong, and however far upper bounds must be: what is found is what the exact bounds say. */
    @Test
    void evidenceMakesACheckQuickerAndNothingElse() {
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var problem = new Problem(seed);
            var exact = Attacker.everyBound(problem.knowledge(), 1).bounds();
            int width = 1 + random.nextInt(4);
            long[] above = IntStream.range(0, problem.table.size())
                    .mapToLong(cell -> random.nextInt(3) == 0 ? random.nextInt(6) : 0)
                    .toArray();
            var evidence = new Evidence(problem.table.values(), above, problem.changes(random));
            var expected = new TreeSet<String>();
            for (int cell = 0; cell < above.length; cell++) {
                if (problem.safe.status(cell) == Status.HIDDEN) {
                    var bounds = Objects.requireNonNull(
                            exact.get(problem.table.layout().cell(cell)));
                    if (bounds.width() < width
                            || (above[cell] > 0 && bounds.highest() < problem.table.value(cell) + above[cell])) {
                        expected.add(problem.table.layout().cell(cell).toString());
                    }
                }
            }
            assertThat(cells(Attacker.check(problem.knowledge(), width, evidence)))
                    .as("seed " + seed)
                    .isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(60);
    }

    /** A has 4, B 6, C 3 and D 9 of 22: B can give A five, and A can give three back; D can give A and C four each, and C has two to give back. */
    @Test
    void aChangeIsMadeAsOftenAsNoCellIsTooSmall() {
        var line = line(4, 6, 3, 9);
        var clues = new Clues(Knowledge.of(List.of(line)));
        long[] values = {-1, 4, 6, 3, 9};

        assertThat(Lookalikes.of(clues, evidence(values, change(1, 1, 2, -1), change(3, 1, 4, -2, 1, 1))))
                .containsExactly(new Bounds(1, 9), new Bounds(1, 9), new Bounds(1, 7), new Bounds(1, 13));
        assertThat(Lookalikes.of(clues, evidence(values, change(1, 1, 2, 1), change(0, 1, 1, 1))))
                .as("sums that change, and a total that is shown")
                .containsExactly(new Bounds(4, 4), new Bounds(6, 6), new Bounds(3, 3), new Bounds(9, 9));
        assertThat(Lookalikes.of(clues, evidence(new long[] {-1, 4, -1, 3, 9}, change(1, -1, 2, 1))))
                .as("nobody knows what B has, so it can only get more")
                .containsExactly(new Bounds(1, 4), Bounds.UNSEEN, new Bounds(3, 3), new Bounds(9, 9));
    }

    /** A cell that no table has is spoken of: with A there are ten in it, and six of them are its own. */
    @Test
    void whatIsSaidOfCellsBesideTheTablesIsUsedToo() {
        var table = line(4, 6, 3, 9);
        var stranger = new Cell("persons", new TreeMap<>(Map.of("area", "elsewhere")));
        var a = table.layout().cell(1);
        var b = table.layout().cell(2);

        var report = Attacker.attack(
                Knowledge.of(List.of(table))
                        .andAnswers(List.of(new Answer(List.of(a, stranger), 10), new Answer(List.of(stranger), 6))),
                1);

        assertThat(report.recovered()).containsExactly(new Recovered(a, new Bounds(4, 4)));
        assertThat(report.hidden()).isEqualTo(4);
        var share = new Percentage(b, stranger, 66.67, 2);
        var byShare = Attacker.everyBound(
                Knowledge.of(List.of(table))
                        .andAnswers(List.of(new Answer(List.of(stranger), 9)))
                        .andPercentages(List.of(share)),
                1);
        assertThat(byShare.bounds()).containsEntry(b, new Bounds(6, 6)).doesNotContainKey(stranger);
    }

    @Test
    void partsHaveNothingToDoWithEachOther() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int unknowns = 1 + random.nextInt(12);
            List<Condition> conditions = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                int[] variables = random.ints(1 + random.nextInt(3), 0, unknowns)
                        .distinct()
                        .sorted()
                        .toArray();
                conditions.add(new Condition(variables, new double[variables.length], 0, 0));
            }
            var parts = Parts.of(unknowns, conditions);
            assertThat(parts.stream().map(part -> Set.copyOf(part.unknowns())))
                    .containsExactlyElementsOf(groups(unknowns, conditions));
            assertThat(parts)
                    .allSatisfy(part -> assertThat(part.conditions())
                            .containsExactlyElementsOf(conditions.stream()
                                    .filter(condition ->
                                            part.unknowns().contains(condition.variables()[0]))
                                    .toList()));
        }
    }

    private static List<Set<Integer>> groups(int unknowns, List<Condition> conditions) {
        List<Set<Integer>> groups = new ArrayList<>();
        var met = new BitSet();
        for (int first = 0; first < unknowns; first++) {
            if (!met.get(first)) {
                var group = new TreeSet<Integer>();
                var waiting = new ArrayDeque<>(List.of(first));
                while (!waiting.isEmpty()) {
                    int next = waiting.remove();
                    if (group.add(next)) {
                        met.set(next);
                        conditions.stream()
                                .filter(condition ->
                                        IntStream.of(condition.variables()).anyMatch(each -> each == next))
                                .forEach(condition ->
                                        IntStream.of(condition.variables()).forEach(waiting::add));
                    }
                }
                groups.add(group);
            }
        }
        return groups;
    }

    private static Set<String> cells(AttackReport report) {
        return report.recovered().stream()
                .map(recovered -> recovered.cell().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Evidence evidence(long[] values, Evidence.Change... changes) {
        return new Evidence(values, new long[values.length], List.of(changes));
    }

    private static Evidence.Change change(int... cellsAndMoves) {
        return new Evidence.Change(
                IntStream.range(0, cellsAndMoves.length / 2)
                        .map(at -> cellsAndMoves[2 * at])
                        .toArray(),
                IntStream.range(0, cellsAndMoves.length / 2)
                        .mapToLong(at -> cellsAndMoves[2 * at + 1])
                        .toArray());
    }

    private static ProtectedTable line(long... values) {
        var codes = List.of("A", "B", "C", "D");
        var builder = Table.counts("line", List.of(Dimension.flat("area", codes)));
        IntStream.range(0, values.length).forEach(at -> builder.add(List.of(codes.get(at)), values[at]));
        var table = builder.build();
        var statuses = new Status[5];
        Arrays.fill(statuses, Status.HIDDEN);
        statuses[0] = Status.VALUE;
        return ProtectedTable.of(table.layout(), statuses, table.values());
    }

    /** A table of which some cells are hidden, totals among them. */
    private static final class Problem {

        private final Table table;
        private final ProtectedTable safe;

        Problem(long seed) {
            var random = new Random(seed);
            var area = Dimension.hierarchy("area", Map.of("a", "A", "b", "A", "c", "B", "d", "B", "A", "T", "B", "T"));
            var builder = Table.counts("t", List.of(area, Dimension.flat("sex", List.of("F", "M", "X"))));
            for (var code : List.of("a", "b", "c", "d")) {
                for (var sex : List.of("F", "M", "X")) {
                    builder.add(
                            List.of(code, sex), 1 + random.nextInt(seed % 3 == 0 ? 30 : random.nextBoolean() ? 3 : 9));
                }
            }
            this.table = builder.build();
            var statuses = new Status[table.size()];
            for (int cell = 0; cell < statuses.length; cell++) {
                boolean hidden = random.nextInt(10)
                        < (seed % 3 == 0
                                ? (table.layout().isInner(cell) ? 10 : 0)
                                : table.layout().isInner(cell) ? 8 : 3);
                statuses[cell] = hidden ? Status.HIDDEN : Status.VALUE;
            }
            this.safe = ProtectedTable.of(table.layout(), statuses, table.values());
        }

        Knowledge knowledge() {
            return Knowledge.of(List.of(safe));
        }

        int hidden() {
            return safe.count(Status.HIDDEN);
        }

        /** Some that keep all sums, and some that do not. */
        List<Evidence.Change> changes(Random random) {
            List<Evidence.Change> changes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                var codes = random.nextBoolean() ? List.of("a", "b") : List.of("c", "d");
                var sexes = List.of(List.of("F", "M"), List.of("F", "X"), List.of("M", "X"))
                        .get(random.nextInt(3));
                changes.add(change(
                        cell(codes.get(0), sexes.get(0)), 1,
                        cell(codes.get(0), sexes.get(1)), -1,
                        cell(codes.get(1), sexes.get(0)), -1,
                        cell(codes.get(1), sexes.get(1)), random.nextInt(4) == 0 ? 2 : 1));
            }
            return changes;
        }

        private int cell(String area, String sex) {
            return table.layout().find(List.of(area, sex)).orElseThrow();
        }
    }
}
