package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import java.time.Clock;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the hiding sees of bounds, against the attacker, who shares no code with it. */
@Alongside
class RoomTests {

    @Test
    void boundsAreTooCloseWhereTheAttackerProvesThemSo() {
        int[] outcomes = new int[2];
        for (int seed = 0; seed < 60; seed++) {
            var problem = new Problem(seed, 1 + seed % 5);
            var hidden = problem.some(new Random(seed));
            var close = new Room(problem.unknowns.sums(), problem.needs).tooClose(hidden);
            var bounds = Attacker.everyBound(Knowledge.of(problem.published(hidden)), 1)
                    .bounds();
            for (int unknown : hidden.stream().toArray()) {
                var cell = problem.tables.cell(problem.unknowns.sums().cellOf(unknown));
                var proved = Objects.requireNonNull(bounds.get(cell));
                assertThat(close.get(unknown))
                        .as("seed %d, %s: %s", seed, cell, proved)
                        .isEqualTo(proved.width() < problem.width);
                outcomes[close.get(unknown) ? 1 : 0]++;
            }
        }
        assertThat(outcomes[0]).isGreaterThan(100);
        assertThat(outcomes[1]).isGreaterThan(100);
    }

    @Test
    void aTrimmedPatternProtectsAndNothingMoreOfItCanBeShown() {
        int shown = 0;
        for (int seed = 0; seed < 30; seed++) {
            var problem = new Problem(seed, 1 + seed % 3);
            var trimming = new Trimming(problem.assembly, problem.protection, problem.unknowns, problem.needs);
            var all = problem.unknowns.cells(problem.all());
            if (problem.unknowns.size() <= 40 && trimming.holds(all)) {
                var trimmed = trimming.trimmed(all, Clock.systemUTC(), Instant.MAX);
                assertThat(trimming.holds(trimmed)).as("seed " + seed).isTrue();
                var left = problem.unknowns.of(trimmed);
                left.andNot(problem.unknowns.fixed());
                left.stream().forEach(unknown -> {
                    var without = (BitSet) trimmed.clone();
                    without.andNot(problem.unknowns.cells(only(unknown)));
                    assertThat(trimming.holds(without)).isFalse();
                });
                shown += all.cardinality() - trimmed.cardinality();
                assertThat(trimming.trimmed(all, Clock.systemUTC(), Instant.EPOCH))
                        .isEqualTo(all);
            }
        }
        assertThat(shown).isGreaterThan(80);
    }

    @Test
    void theLargestIsShownFirst() {
        var tables = LinkedTables.of(OneLine.of(2, 9, 30, 8, 7));
        var protection = Protection.ofAtLeast(5);
        var assembly = new Assembly(tables, protection);
        var unknowns = Unknowns.of(assembly.question());
        var all = new BitSet();
        all.set(0, 6);

        var trimmed = new Trimming(assembly, protection, unknowns, assembly.needs(unknowns))
                .trimmed(all, Clock.systemUTC(), Instant.MAX);

        assertThat(trimmed.stream().mapToLong(cell -> tables.value(cell))).containsExactlyInAnyOrder(2L, 7L);
    }

    private static BitSet only(int unknown) {
        var only = new BitSet();
        only.set(unknown);
        return only;
    }

    private static final class Problem {

        private final long width;
        private final LinkedTables tables;
        private final Protection protection;
        private final Assembly assembly;
        private final Unknowns unknowns;
        private final Needs needs;

        Problem(long seed, long width) {
            this.width = width;
            this.tables = LinkedTables.of(new RandomTables(seed).table());
            this.protection = Protection.ofAtLeast(3 + (int) seed % 3).withWidth(width);
            this.assembly = new Assembly(tables, protection);
            this.unknowns = Unknowns.of(assembly.question());
            this.needs = assembly.needs(unknowns);
        }

        BitSet all() {
            var all = new BitSet();
            all.set(0, unknowns.size());
            return all;
        }

        BitSet some(Random random) {
            var some = unknowns.fixed();
            IntStream.range(0, unknowns.size())
                    .filter(unknown -> random.nextInt(3) > 0)
                    .forEach(some::set);
            return some;
        }

        List<ProtectedTable> published(BitSet hidden) {
            return new HiddenCells(tables, assembly.question(), unknowns.cells(hidden)).tables();
        }
    }
}
