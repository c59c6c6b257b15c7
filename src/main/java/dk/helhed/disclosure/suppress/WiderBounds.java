package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import java.util.BitSet;

/**
 * Hides more cells until the bounds of every hidden cell are far enough apart.
 *
 * <p>For a cell whose bounds are too close, the {@link CheapestMove} is sought; the shown cells that it changes are hidden. Cells that must be hidden come
 * first: most others have room thereafter. Then everything is checked again.
 */
final class WiderBounds {

    private final Assembly assembly;
    private final Unknowns unknowns;
    private final CheapestMove cheapest;
    private final BitSet primary = new BitSet();

    private WiderBounds(Assembly assembly, Unknowns unknowns, Needs needs) {
        this.assembly = assembly;
        this.unknowns = unknowns;
        this.cheapest = new CheapestMove(unknowns, needs);
        for (int cell = 0; cell < unknowns.question().cells(); cell++) {
            if (unknowns.question().roles()[cell] == Role.PROTECTED
                    && unknowns.sums().unknownOf(cell) >= 0) {
                primary.set(unknowns.sums().unknownOf(cell));
            }
        }
    }

    /** The cells to hide: these and more. */
    static BitSet of(Assembly assembly, Unknowns unknowns, Needs needs, BitSet hiddenCells) {
        var bounds = new WiderBounds(assembly, unknowns, needs);
        var room = new Room(unknowns.sums(), needs);
        var hidden = unknowns.of(hiddenCells);
        bounds.widen(hidden, room);
        var cells = unknowns.cells(hidden);
        cells.or(hiddenCells);
        return cells;
    }

    private void widen(BitSet hidden, Room room) {
        for (var close = room.tooClose(hidden); !close.isEmpty(); close = room.tooClose(hidden)) {
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
