package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import java.util.BitSet;
import java.util.List;

/**
 * Hides more cells until the bounds of every hidden cell are far enough apart.
 *
 * <p>For a cell whose bounds are too close, the {@link CheapestMove} is sought; the shown cells that it changes are hidden. Cells that must be hidden come
 * first: most others have room thereafter. Then everything is checked again.
 */
final class WiderBounds {

    private final Assembly assembly;
    private final Unknowns unknowns;
    private final Needs needs;
    private final Places places;
    private final CheapestMove cheapest;
    private final Room room;
    private final BitSet primary = new BitSet();

    private WiderBounds(Assembly assembly, Unknowns unknowns, Needs needs) {
        this.assembly = assembly;
        this.unknowns = unknowns;
        this.needs = needs;
        this.places = assembly.places(unknowns, needs);
        this.cheapest = new CheapestMove(unknowns, needs);
        this.room = new Room(unknowns.sums(), needs);
        for (int cell = 0; cell < unknowns.question().cells(); cell++) {
            if (unknowns.question().roles()[cell] == Role.PROTECTED
                    && unknowns.sums().unknownOf(cell) >= 0) {
                primary.set(unknowns.sums().unknownOf(cell));
            }
        }
    }

    /** The cells to hide, and what shows that their bounds are wide. */
    record Found(BitSet hidden, List<Swap> witnesses) {}

    /** These cells and more. */
    static Found of(Assembly assembly, Unknowns unknowns, Needs needs, BitSet hiddenCells) {
        var bounds = new WiderBounds(assembly, unknowns, needs);
        var hidden = unknowns.of(hiddenCells);
        bounds.widen(hidden);
        var cells = unknowns.cells(hidden);
        cells.or(hiddenCells);
        return new Found(cells, bounds.room.witnesses());
    }

    /** The hidden unknowns whose bounds are too close. Most show that they are not by swaps, which are quicker found than programs are solved. */
    private BitSet tooClose(BitSet hidden) {
        for (int unknown = hidden.nextSetBit(0); unknown >= 0; unknown = hidden.nextSetBit(unknown + 1)) {
            if (!room.has(unknown)) {
                places.search(unknown, among(hidden, unknown), 1).ifPresent(room::see);
            }
        }
        return room.tooClose(hidden);
    }

    private SwapSearch.Wish among(BitSet hidden, int unknown) {
        return new SwapSearch.Wish() {
            @Override
            public long price(int other) {
                return hidden.get(other) ? 0 : Strands.NEVER;
            }

            @Override
            public boolean isMet(long forth, long back) {
                return needs.areMet(unknown, (double) -back, (double) forth);
            }
        };
    }

    private void widen(BitSet hidden) {
        for (var close = tooClose(hidden); !close.isEmpty(); close = tooClose(hidden)) {
            int before = hidden.cardinality();
            if (close.intersects(primary)) {
                close.and(primary);
            }
            for (int unknown = close.nextSetBit(0); unknown >= 0; unknown = close.nextSetBit(unknown + 1)) {
                if (!room.has(unknown)) {
                    cheapest.of(unknown, hidden).ifPresent(move -> {
                        room.see(move.unknowns(), move.values());
                        hidden.or(move.shown(hidden));
                    });
                }
            }
            if (hidden.cardinality() == before) {
                var lost = new BitSet();
                lost.set(unknowns.sums().cellOf(close.nextSetBit(0)));
                throw new DisclosureException(Fault.CANNOT_BE_PROTECTED, assembly.name(lost));
            }
        }
    }
}
