package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Patterns by swaps, on tables that are small enough for everything about them to be checked exactly. */
@Alongside
class SwapPatternTests {

    private static final Work NONE = new Work(-1);

    @Test
    void nothingIsRecoveredFromTablesOfManyShapes() {
        int hidden = 0;
        int found = 0;
        for (int seed = 0; seed < 90; seed++) {
            var protection =
                    Protection.ofAtLeast(3 + seed % 5).withWidth(1 + seed % 3).withInsiders(seed % 2 == 0);
            var tables = LinkedTables.of(new RandomTables(seed).table());
            var safe = swapped(tables, protection);
            if (safe.isPresent()) {
                assertThat(safe.get().way()).isEqualTo(Suppressed.Way.SWAPS);
                hidden += assertSafe(tables, safe.get(), protection, "seed " + seed);
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
        assertThat(hidden).isGreaterThan(400);
    }

    @Test
    void nothingIsRecoveredFromLinkedTables() {
        int found = 0;
        for (int seed = 0; seed < 40; seed++) {
            var protection = Protection.ofAtLeast(5).withInsiders(seed % 2 == 0);
            var tables = new RandomTables(seed).linked();
            var safe = swapped(tables, protection);
            if (safe.isPresent()) {
                assertSafe(tables, safe.get(), protection, "seed " + seed);
                found++;
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void whatAnEliminationProtectsIsProtectedBySwapsToo() {
        for (int seed = 200; seed < 240; seed++) {
            var tables = LinkedTables.of(new RandomTables(seed).table());
            for (boolean insiders : new boolean[] {true, false}) {
                var protection = Protection.ofAtLeast(4).withInsiders(insiders);
                assertThat(swapped(tables, protection).isPresent())
                        .as("seed " + seed)
                        .isEqualTo(suppressed(tables, protection, new Work(Long.MAX_VALUE))
                                .isPresent());
            }
        }
    }

    @Test
    void fourDimensionsWithHierarchiesAreProtected() {
        var tables = LinkedTables.of(cross(7, 300, false));
        var protection = Protection.ofAtLeast(3);

        var safe = FastSuppression.of(tables, protection, NONE);

        assertThat(tables.size()).isGreaterThan(200);
        assertSafe(tables, safe, protection, "cross");
        assertThat(safe.loss().hidden())
                .isLessThan(2 * FastSuppression.of(tables, protection).loss().hidden());
    }

    @Test
    void theOrderOfRowsAndTheRunChangeNothing() {
        var first = statuses(FastSuppression.of(LinkedTables.of(cross(7, 200, false)), Protection.ofAtLeast(3), NONE));
        var again = statuses(FastSuppression.of(LinkedTables.of(cross(7, 200, true)), Protection.ofAtLeast(3), NONE));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void earlierHolesStayClosed() {
        int found = 0;
        for (int seed = 0; seed < 40; seed++) {
            var tables = LinkedTables.of(new RandomTables(seed).table());
            var first = swapped(tables, Protection.ofAtLeast(4));
            if (first.isPresent()) {
                var later = Protection.ofAtLeast(4).after(first.get().tables());
                var again = swapped(tables, later);
                assertThat(again).as("seed " + seed).isPresent();
                assertThat(statuses(again.orElseThrow())).isEqualTo(statuses(first.get()));
                found++;
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void changesThatWouldBeSeenAreNoEvidence() {
        var tables = LinkedTables.of(cross(7, 200, false));
        var protection = Protection.ofAtLeast(3);
        var safe = FastSuppression.of(tables, protection, NONE);
        var changes = safe.evidence().changes();
        assertThat(changes).isNotEmpty();
        changes.forEach(change -> change.moves()[0]++);

        var report = Attacker.check(Knowledge.of(safe.tables()), 1, safe.evidence());

        assertThat(report.recovered()).isEmpty();
        assertThat(report.bounds().values()).allMatch(bounds -> bounds.lowest() >= 1);
    }

    static int assertSafe(LinkedTables tables, Suppressed safe, Protection protection, String which) {
        double width = (double) protection.width();
        var hidden = new BitSet();
        for (int t = 0; t < safe.tables().size(); t++) {
            for (int c = 0; c < safe.tables().get(t).size(); c++) {
                if (safe.tables().get(t).status(c) == Status.HIDDEN) {
                    hidden.set(tables.number(t, c));
                }
            }
        }
        assertThat(Pattern.holds(new Assembly(tables, protection).question(), hidden, protection.insiders()))
                .as(which)
                .isTrue();
        var knowledge = Knowledge.of(safe.tables());
        assertThat(Attacker.attack(knowledge, width).recovered()).as(which).isEmpty();
        assertThat(Attacker.check(knowledge, width, safe.evidence()).recovered())
                .as(which)
                .isEmpty();
        return hidden.cardinality();
    }

    static Optional<Suppressed> swapped(LinkedTables tables, Protection protection) {
        return suppressed(tables, protection, NONE);
    }

    static Optional<Suppressed> suppressed(LinkedTables tables, Protection protection, Work work) {
        try {
            return Optional.of(FastSuppression.of(tables, protection, work));
        } catch (DisclosureException impossible) {
            assertThat(impossible.fault()).isEqualTo(Fault.CANNOT_BE_PROTECTED);
            return Optional.empty();
        }
    }

    /** Persons by area, origin, sex and age, most of them in few places. */
    static Table cross(long seed, int persons, boolean backwards) {
        var random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            rows.add(List.of(
                    "a" + (int) (5 * Math.pow(random.nextDouble(), 2)),
                    "o" + (int) (6 * Math.pow(random.nextDouble(), 2)),
                    "s" + random.nextInt(2),
                    "g" + random.nextInt(3)));
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        var builder = Table.counts(
                "cross",
                List.of(
                        tree("area", "a", 5, 2),
                        tree("origin", "o", 6, 2),
                        Dimension.flat("sex", List.of("s0", "s1")),
                        Dimension.flat("age", List.of("g0", "g1", "g2"))));
        Map<List<String>, Long> counts = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        rows.forEach(row -> counts.merge(row, 1L, Long::sum));
        List<List<String>> order = new ArrayList<>(counts.keySet());
        if (backwards) {
            Collections.reverse(order);
        }
        order.forEach(row -> builder.add(row, counts.getOrDefault(row, 0L)));
        return builder.build();
    }

    private static Dimension tree(String name, String prefix, int leaves, int groups) {
        Map<String, String> parents = new TreeMap<>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            parents.put(prefix + leaf, name + leaf % groups);
            parents.put(name + leaf % groups, "all");
        }
        return Dimension.hierarchy(name, parents);
    }

    private static List<Status> statuses(Suppressed suppressed) {
        List<Status> statuses = new ArrayList<>();
        for (var table : suppressed.tables()) {
            for (int cell = 0; cell < table.size(); cell++) {
                statuses.add(table.status(cell));
            }
        }
        return statuses;
    }
}
