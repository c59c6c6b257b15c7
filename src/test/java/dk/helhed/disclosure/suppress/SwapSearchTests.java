package dk.helhed.disclosure.suppress;

import static dk.helhed.disclosure.suppress.SwapPatternTests.assertSafe;
import static dk.helhed.disclosure.suppress.SwapPatternTests.suppressed;
import static dk.helhed.disclosure.suppress.SwapPatternTests.swapped;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which swaps are found. */
@Alongside
class SwapSearchTests {

    /** Around a diagonal of structural zeros no two rows and two columns can swap: only all of them in a ring. */
    @Test
    void aRingIsFoundWhereNoRectangleIs() {
        var codes = List.of("a", "b", "c");
        var builder = Table.counts("ring", List.of(Dimension.flat("one", codes), Dimension.flat("other", codes)));
        for (var one : codes) {
            codes.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> builder.add(List.of(one, other), one.equals("a") && other.equals("b") ? 2 : 20));
        }
        var tables = LinkedTables.of(builder.build());
        var protection = withTotals(tables, 5);

        var safe = swapped(tables, protection).orElseThrow();

        assertThat(assertSafe(tables, safe, protection, "ring")).isEqualTo(6);
    }

    @Test
    void tablesWithManyHolesAreProtectedWhereAnEliminationDoes() {
        int rings = 0;
        int none = 0;
        for (int seed = 0; seed < 60; seed++) {
            var tables = LinkedTables.of(sparse(seed));
            var protection = withTotals(tables, 4).withInsiders(seed % 2 == 0);
            var safe = swapped(tables, protection);

            assertThat(safe.isPresent())
                    .as("seed " + seed)
                    .isEqualTo(suppressed(tables, protection, new Work(Long.MAX_VALUE))
                            .isPresent());
            if (safe.isPresent()) {
                assertSafe(tables, safe.get(), protection, "seed " + seed);
                rings += safe.get().evidence().changes().stream().anyMatch(change -> change.cells().length > 5) ? 1 : 0;
            } else {
                none++;
            }
        }
        assertThat(rings).isGreaterThan(5);
        assertThat(none).isGreaterThan(5);
    }

    /** One table by area and sex, the other by area and age of one sex alone. */
    @Test
    void aTableOfOneSexIsProtectedWithTheOneItsPersonsStandIn() {
        int hidden = 0;
        for (int seed = 0; seed < 40; seed++) {
            var tables = ofOneSex(seed);
            var protection = Protection.ofAtLeast(4).withInsiders(seed % 2 == 0);
            for (var work : List.of(new Work(-1), new Work(Long.MAX_VALUE))) {
                hidden += suppressed(tables, protection, work)
                        .map(safe -> assertSafe(tables, safe, protection, "one sex"))
                        .orElse(0);
            }
        }
        assertThat(hidden).isGreaterThan(300);
    }

    private static LinkedTables ofOneSex(long seed) {
        var random = new Random(seed);
        var area = flat("area", 3 + random.nextInt(3));
        var sex = flat("sex", 2);
        var age = flat("age", 3);
        var bySex = Table.counts("by sex", List.of(area, sex));
        var women = new Cell("persons", new TreeMap<>(Map.of("sex", sex.code(1))));
        var byAge = Table.of("women by age", women, List.of(area, age));
        for (int i = 1; i < area.size(); i++) {
            long sum = 0;
            for (int j = 1; j < age.size(); j++) {
                long count = random.nextInt(random.nextInt(2) == 0 ? 5 : 40);
                byAge.add(new int[] {i, j}, count);
                sum += count;
            }
            bySex.add(new int[] {i, 1}, sum).add(new int[] {i, 2}, random.nextInt(60));
        }
        return LinkedTables.of(bySex.build(), byAge.build());
    }

    @Test
    void noSwapIsKeptThatOthersMakeUpFor() {
        int kept = 0;
        for (int seed = 0; seed < 40; seed++) {
            var problem = new Problem(new RandomTables(seed).table(), 1 + seed % 3, seed % 2 == 0);
            var found = problem.found();
            var all = problem.swaps(found.swaps());
            long[] prices = problem.unknowns.prices(1);
            for (int swap = 0; swap < found.swaps().size(); swap++) {
                if (all.ownPrice(swap, prices) > 0) {
                    var others = problem.swaps(without(found.swaps(), swap));
                    assertThat(others.hidden().stream().allMatch(others::protects))
                            .as("seed %d without swap %d", seed, swap)
                            .isFalse();
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(100);
    }

    /** Totals that are not too small themselves are shown. */
    private static Protection withTotals(LinkedTables tables, int minimum) {
        return Protection.ofAtLeast(minimum)
                .showing(IntStream.range(0, tables.size())
                        .filter(cell -> !tables.table(cell).layout().isInner(tables.position(cell))
                                && tables.value(cell) >= minimum)
                        .mapToObj(tables::cell)
                        .collect(toSet()));
    }

    private static List<Swap> without(List<Swap> swaps, int one) {
        return IntStream.range(0, swaps.size())
                .filter(swap -> swap != one)
                .mapToObj(swaps::get)
                .toList();
    }

    /** Half of the combinations are structural zeros. */
    static Table sparse(long seed) {
        var random = new Random(seed);
        var one = flat("one", 3 + random.nextInt(4));
        var other = flat("other", 3 + random.nextInt(4));
        var builder = Table.counts("sparse", List.of(one, other));
        builder.add(new int[] {1, 1}, 3);
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                if (i + j > 2 && random.nextBoolean()) {
                    builder.add(new int[] {i, j}, 1 + random.nextInt(random.nextInt(3) == 0 ? 3 : 30));
                }
            }
        }
        return builder.build();
    }

    /** With the codes name0, name1 and so on. */
    static Dimension flat(String name, int codes) {
        return Dimension.flat(
                name, IntStream.range(0, codes).mapToObj(code -> name + code).toList());
    }

    private static final class Problem {

        private final boolean insiders;
        private final Assembly assembly;
        private final Unknowns unknowns;
        private final Needs needs;

        Problem(Table table, long width, boolean insiders) {
            this.insiders = insiders;
            var tables = LinkedTables.of(table);
            this.assembly = new Assembly(tables, Protection.ofAtLeast(4).withWidth(width));
            this.unknowns = Unknowns.of(assembly.question());
            this.needs = assembly.needs(unknowns);
        }

        SwapPattern.Found found() {
            return SwapPattern.of(unknowns, needs, insiders, assembly.places(unknowns, needs));
        }

        /** These and no others, what protects what worked out anew. */
        Swaps swaps(List<Swap> some) {
            var swaps = new Swaps(
                    new Fingerprints(unknowns.guarded(), unknowns.alone(), insiders), needs, unknowns.fixed());
            some.forEach(swaps::add);
            return swaps;
        }
    }
}
