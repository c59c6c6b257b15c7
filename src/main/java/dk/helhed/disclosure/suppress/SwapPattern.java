package dk.helhed.disclosure.suppress;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The fast method for large tables: every protected cell gets a swap that could have been made, and what no swap changes is shown.
 *
 * <p>A swap whose cells are all hidden proves that none of them can be computed, whatever the values are; two that somebody who is alone in a cell cannot
 * tell apart do not count as two. How often a swap can be made before a cell becomes too small says how far apart bounds are at least. Somewhat more
 * is hidden than by elimination.
 */
final class SwapPattern {

    /** What a hidden cell costs beside its persons: as much as this many of them. */
    private static final long CELL = 100;

    private static final int ROUNDS = 2;

    /** A search in vain is repeated with so many times as many ways kept in sight. */
    private static final int BROADER = 8;

    private static final int[] BLOCKS = {4, 8, 16};

    private final Unknowns unknowns;
    private final Needs needs;
    private final Fingerprints fingerprints;
    private final Swaps swaps;
    private final Places places;
    private final CheapestMove cheapest;
    private final long[] prices;
    private final BitSet lost = new BitSet();

    private SwapPattern(Unknowns unknowns, Needs needs, boolean insiders, Places places) {
        this.unknowns = unknowns;
        this.needs = needs;
        this.fingerprints = new Fingerprints(unknowns.guarded(), unknowns.alone(), insiders);
        this.swaps = new Swaps(fingerprints, needs, unknowns.fixed());
        this.places = places;
        this.cheapest = new CheapestMove(unknowns, needs);
        this.prices = unknowns.prices(CELL);
    }

    /** The cells to hide, the swaps that prove it, and what cannot be protected. */
    record Found(BitSet hidden, List<Swap> swaps, BitSet lost) {}

    static Found of(Unknowns unknowns, Needs needs, boolean insiders, Places places) {
        return new SwapPattern(unknowns, needs, insiders, places).found();
    }

    private Found found() {
        close();
        lost.or(unknowns.lost());
        if (lost.isEmpty()) {
            for (int round = 0; round < ROUNDS; round++) {
                drop();
                replace();
            }
            drop();
        }
        return new Found(unknowns.cells(swaps.hidden()), swaps.kept(), lost);
    }

    /** Finds swaps until all that is hidden is protected. What others do for an unknown is waited for before more effort is made for it. */
    private void close() {
        for (var effort : Effort.values()) {
            boolean found;
            do {
                found = false;
                for (boolean single : new boolean[] {false, true}) {
                    for (int unknown : open(single)) {
                        found |= !swaps.protects(unknown) && helps(unknown, effort);
                    }
                }
            } while (found);
        }
        for (boolean single : new boolean[] {false, true}) {
            open(single).forEach(unknown -> lost.or(unknowns.cells(only(unknown))));
        }
    }

    /** Whether a swap is found that an unknown is better off with. It may be one that moves an unknown and who betrays it together, as others do. */
    private boolean helps(int unknown, Effort effort) {
        int open = fingerprints.open();
        boolean room = swaps.hasRoom(unknown);
        var found = search(unknown, effort).map(swaps::add);
        boolean helps = fingerprints.open() < open || (!room && swaps.hasRoom(unknown));
        found.filter(swap -> !helps).ifPresent(swaps::drop);
        return helps;
    }

    private enum Effort {
        NARROW,
        BROAD,
        PROGRAM
    }

    private static BitSet only(int unknown) {
        var only = new BitSet();
        only.set(unknown);
        return only;
    }

    /** What is hidden and not protected, whoever is in few sums first. */
    private List<Integer> open(boolean single) {
        return swaps.hidden().stream()
                .filter(unknown -> unknowns.alone()[unknown] == single && !swaps.protects(unknown))
                .boxed()
                .sorted(Comparator.comparingInt(
                        unknown -> unknowns.sums().column(unknown).size()))
                .toList();
    }

    private Optional<Swap> search(int unknown, Effort effort) {
        return switch (effort) {
            case NARROW -> places.search(unknown, wish(unknown), 1);
            case BROAD -> places.search(unknown, wish(unknown), BROADER);
            case PROGRAM -> byProgram(unknown, wish(unknown));
        };
    }

    /** What is no product of strands is found by a linear program in a block around the unknown, or near it. */
    private Optional<Swap> byProgram(int unknown, SwapSearch.Wish wish) {
        var hidden = swaps.hidden();
        for (int width : BLOCKS) {
            var block = places.block(unknown, wish, width);
            var found = cheapest.within(block, unknown, hidden, wish);
            if (found.isPresent()) {
                return found;
            }
        }
        return cheapest.near(unknown, hidden, wish);
    }

    private SwapSearch.Wish wish(int unknown) {
        boolean betrayed = fingerprints.isBetrayed(unknown);
        return new SwapSearch.Wish() {
            @Override
            public long price(int other) {
                if (other != unknown && betrayed && fingerprints.isBetrayedBy(unknown, other)) {
                    return Strands.NEVER;
                }
                return swaps.isHidden(other) ? 0 : prices[other];
            }

            @Override
            public boolean isMet(long forth, long back) {
                return needs.areMet(unknown, (double) -back, (double) forth);
            }
        };
    }

    /** Gives up each swap, the dearest first, that nothing needs. */
    private void drop() {
        int open = fingerprints.open();
        for (int swap : swaps.byPrice(prices)) {
            if (swaps.ownPrice(swap, prices) > 0) {
                swaps.drop(swap);
                if (fingerprints.open() > open || !swaps.protectAll(swaps.at(swap))) {
                    swaps.keep(swap);
                }
            }
        }
    }

    /** Searches anew for what each swap is needed for, now that others hide more. */
    private void replace() {
        int open = fingerprints.open();
        for (int swap : swaps.byPrice(prices)) {
            long saved = swaps.ownPrice(swap, prices);
            if (saved > 0) {
                swaps.drop(swap);
                int before = swaps.size();
                for (int unknown : swaps.at(swap).unknowns()) {
                    if (swaps.isHidden(unknown) && !swaps.protects(unknown)) {
                        search(unknown, Effort.NARROW).ifPresent(swaps::add);
                    }
                }
                long spent = IntStream.range(before, swaps.size())
                        .mapToLong(added -> swaps.ownPrice(added, prices))
                        .sum();
                if (fingerprints.open() > open || spent >= saved || !swaps.protectAll(swaps.at(swap))) {
                    IntStream.range(before, swaps.size()).forEach(swaps::drop);
                    swaps.keep(swap);
                }
            }
        }
    }
}
