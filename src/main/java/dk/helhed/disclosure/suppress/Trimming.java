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
    private final Unknowns unknowns;
    private final Needs needs;

    Trimming(Assembly assembly, Protection protection, Unknowns unknowns, Needs needs) {
        this.assembly = assembly;
        this.protection = protection;
        this.unknowns = unknowns;
        this.needs = needs;
    }

    /** A pattern without what it need not hide; as far as that is found until the time given. */
    BitSet trimmed(BitSet hiddenCells, Clock clock, Instant until) {
        var best = (BitSet) hiddenCells.clone();
        for (int unknown : secondary(hiddenCells)) {
            if (clock.instant().isAfter(until)) {
                break;
            }
            var without = (BitSet) best.clone();
            without.andNot(unknowns.cells(only(unknown)));
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
        return new Room(unknowns.sums(), needs).tooClose(unknowns.of(hiddenCells));
    }

    private static BitSet only(int unknown) {
        var only = new BitSet();
        only.set(unknown);
        return only;
    }

    private List<Integer> secondary(BitSet hiddenCells) {
        var secondary = unknowns.of(hiddenCells);
        for (int cell = 0; cell < assembly.question().cells(); cell++) {
            if (assembly.question().roles()[cell] != Role.OPEN
                    && unknowns.sums().unknownOf(cell) >= 0) {
                secondary.clear(unknowns.sums().unknownOf(cell));
            }
        }
        List<Integer> order = new ArrayList<>(secondary.stream().boxed().toList());
        order.sort(Comparator.comparingLong(unknown -> -unknowns.weight(unknown)));
        return order;
    }
}
