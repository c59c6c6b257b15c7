package dk.helhed.disclosure.suppress;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Shows hidden cells again, the largest first, where the others protect without them: each try is checked in full. */
final class Trimming {

    private final Assembly assembly;
    private final Protection protection;
    private final UnknownSums sums;

    Trimming(Assembly assembly, Protection protection) {
        this.assembly = assembly;
        this.protection = protection;
        this.sums = UnknownSums.of(assembly.question(), SameCells.of(assembly.question()));
    }

    /** A pattern without what it need not hide; as far as that is found until the time given. */
    BitSet trimmed(BitSet hiddenCells, Clock clock, Instant until) {
        var best = (BitSet) hiddenCells.clone();
        for (int unknown : secondary(hiddenCells)) {
            if (clock.instant().isAfter(until)) {
                break;
            }
            var without = (BitSet) best.clone();
            without.andNot(cellsOf(unknown));
            if (holds(without)) {
                best = without;
            }
        }
        return best;
    }

    /** Whether the pattern protects as was asked for. */
    boolean holds(BitSet hiddenCells) {
        return Pattern.holds(assembly.question(), hiddenCells, protection.insiders())
                && (protection.width() == 0 || tooClose(hiddenCells).isEmpty());
    }

    /** The hidden unknowns whose bounds are too close. */
    BitSet tooClose(BitSet hiddenCells) {
        double[] least = Pattern.least(assembly.question(), sums, assembly.least());
        return new Room(sums, least, Math.max(1, protection.width())).tooClose(unknowns(hiddenCells));
    }

    BitSet unknowns(BitSet cells) {
        var unknowns = new BitSet();
        cells.stream().map(sums::unknownOf).filter(unknown -> unknown >= 0).forEach(unknowns::set);
        return unknowns;
    }

    private BitSet cellsOf(int unknown) {
        var cells = new BitSet();
        for (int cell = 0; cell < assembly.question().cells(); cell++) {
            cells.set(cell, sums.unknownOf(cell) == unknown);
        }
        return cells;
    }

    private List<Integer> secondary(BitSet hiddenCells) {
        var question = assembly.question();
        var unknowns = unknowns(hiddenCells);
        for (int cell = 0; cell < question.cells(); cell++) {
            if (question.roles()[cell] != Role.OPEN && sums.unknownOf(cell) >= 0) {
                unknowns.clear(sums.unknownOf(cell));
            }
        }
        List<Integer> order = new ArrayList<>(unknowns.stream().boxed().toList());
        order.sort(Comparator.comparingLong(unknown -> -question.weights()[sums.cellOf(unknown)]));
        return order;
    }
}
