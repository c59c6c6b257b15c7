package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.table.Cell;

/**
 * A hidden cell that the attacker knows too well.
 *
 * @param bounds between which it must lie; of width zero where it is known exactly
 */
public record Recovered(Cell cell, Bounds bounds) {

    /** Whether the value is known exactly. */
    public boolean isExact() {
        return bounds.width() <= 0;
    }
}
