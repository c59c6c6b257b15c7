package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.disclosure.table.LinkedTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What swaps prove, kept up to date while they are added and given up, against the same worked out anew. */
@Alongside
class SwapsTests {

    private static final long CELL = 100;

    @Test
    void whatIsKeptUpToDateIsWhatTheSwapsLeftProve() {
        int compared = 0;
        for (int seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var problem = new Problem(seed);
            var swaps = problem.none();
            List<Swap> all = problem.swaps();
            for (int at = 0; at < all.size(); at++) {
                assertThat(swaps.add(all.get(at))).isEqualTo(at);
            }
            var kept = new BitSet();
            kept.set(0, all.size());
            problem.assertSame(swaps, all, kept);
            for (int step = 0; step < 25 && !all.isEmpty(); step++) {
                int which = random.nextInt(all.size());
                if (kept.get(which)) {
                    swaps.drop(which);
                } else {
                    swaps.keep(which);
                }
                kept.flip(which);
                problem.assertSame(swaps, all, kept);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void aSwapCanBeMadeUntilSomethingIsTooSmall() {
        var swap = new Swap(new int[] {2, 0, 3}, new long[] {1, -2, -1});
        double[] least = {-7, -100, -9, -4};

        assertThat(swap.forth(least)).isEqualTo(3);
        assertThat(swap.back(least)).isEqualTo(9);
        assertThat(new Swap(new int[] {1}, new long[] {1}).forth(least)).isEqualTo(Swap.ANY);
        assertThat(swap.number(0)).isOne();
        assertThat(swap.number(1)).isEqualTo(PrimeField.PRIME - 2);
    }

    @Test
    void aSwapKeepsTheSumsWhereWhatComesGoes() {
        var unknowns =
                Unknowns.of(new Assembly(LinkedTables.of(OneLine.of(2, 9, 30)), Protection.ofAtLeast(5)).question());
        var accumulator = new Accumulator();

        assertThat(new Swap(new int[] {1, 2}, new long[] {3, -3}).keepsAll(unknowns.sums(), accumulator))
                .isTrue();
        assertThat(new Swap(new int[] {0, 1}, new long[] {2, 2}).keepsAll(unknowns.sums(), accumulator))
                .as("the total with one of its parts")
                .isTrue();
        assertThat(new Swap(new int[] {1, 2}, new long[] {3, -2}).keepsAll(unknowns.sums(), accumulator))
                .isFalse();
        assertThat(new Swap(new int[] {0, 1}, new long[] {2, -2}).keepsAll(unknowns.sums(), accumulator))
                .isFalse();
    }

    private static final class Problem {

        private final Unknowns unknowns;
        private final Needs needs;
        private final boolean insiders;
        private final SwapPattern.Found found;
        private final long[] prices;

        Problem(long seed) {
            var tables = LinkedTables.of(new RandomTables(seed).table());
            this.insiders = seed % 2 == 0;
            var protection = Protection.ofAtLeast(4).withWidth(1 + seed % 3).withInsiders(insiders);
            var assembly = new Assembly(tables, protection);
            this.unknowns = Unknowns.of(assembly.question());
            this.needs = assembly.needs(unknowns);
            this.found = SwapPattern.of(unknowns, needs, insiders, assembly.places(unknowns, needs));
            this.prices = unknowns.prices(CELL);
        }

        List<Swap> swaps() {
            List<Swap> all = new ArrayList<>(found.swaps());
            all.addAll(found.swaps().stream().limit(5).toList());
            return all;
        }

        Swaps none() {
            return new Swaps(fingerprints(), needs, unknowns.fixed());
        }

        private Fingerprints fingerprints() {
            return new Fingerprints(unknowns.guarded(), unknowns.alone(), insiders);
        }

        void assertSame(Swaps swaps, List<Swap> all, BitSet kept) {
            var fingerprints = fingerprints();
            kept.stream()
                    .forEach(at ->
                            fingerprints.add(all.get(at), Fingerprints.firstFactor(at), Fingerprints.secondFactor(at)));
            assertThat(swaps.kept())
                    .containsExactlyElementsOf(kept.stream().mapToObj(all::get).toList());
            for (int unknown = 0; unknown < unknowns.size(); unknown++) {
                int asked = unknown;
                var those = kept.stream()
                        .filter(at -> changes(all.get(at), asked))
                        .boxed()
                        .toList();
                boolean hidden = unknowns.fixed().get(unknown) || !those.isEmpty();
                assertThat(swaps.isHidden(unknown)).isEqualTo(hidden);
                assertThat(swaps.hidden().get(unknown)).isEqualTo(hidden);
                boolean room = hasRoom(all, those, unknown);
                assertThat(swaps.hasRoom(unknown)).isEqualTo(room);
                assertThat(swaps.protects(unknown))
                        .isEqualTo(room && !fingerprints.isComputable(unknown) && !fingerprints.isBetrayed(unknown));
            }
            kept.stream().forEach(at -> {
                assertThat(swaps.ownPrice(at, prices)).isEqualTo(ownPrice(all, kept, at));
                assertThat(swaps.protectAll(all.get(at)))
                        .isEqualTo(IntStream.of(all.get(at).unknowns()).allMatch(swaps::protects));
            });
            var order = swaps.byPrice(prices).stream()
                    .map(at -> swaps.ownPrice(at, prices))
                    .toList();
            assertThat(order).isSortedAccordingTo((one, other) -> Long.compare(other, one));
            assertThat(order).hasSize((int)
                    kept.stream().filter(at -> ownPrice(all, kept, at) > 0).count());
        }

        private boolean hasRoom(List<Swap> all, List<Integer> those, int unknown) {
            long lowest = 0;
            long highest = 0;
            for (int at : those) {
                var swap = all.get(at);
                long move = swap.moves()[
                        Arrays.stream(swap.unknowns()).boxed().toList().indexOf(unknown)];
                lowest = Math.min(lowest, Math.min(move * swap.forth(needs.least()), -move * swap.back(needs.least())));
                highest =
                        Math.max(highest, Math.max(move * swap.forth(needs.least()), -move * swap.back(needs.least())));
            }
            return needs.areMet(unknown, (double) lowest, (double) highest);
        }

        private long ownPrice(List<Swap> all, BitSet kept, int swap) {
            return IntStream.of(all.get(swap).unknowns())
                    .filter(unknown -> !unknowns.fixed().get(unknown)
                            && kept.stream().noneMatch(at -> at != swap && changes(all.get(at), unknown)))
                    .mapToLong(unknown -> prices[unknown])
                    .sum();
        }

        private static boolean changes(Swap swap, int unknown) {
            return IntStream.of(swap.unknowns()).anyMatch(each -> each == unknown);
        }
    }
}
