package dk.helhed.disclosure.table;

import java.util.Arrays;
import java.util.List;

/**
 * What whoever releases tables knows and an attacker does not, by which it is quicker to see that an attack is in vain.
 *
 * <p>Cells have their numbers in {@link CellNumbers} of all tables that the attacker knows, in the same order. Nothing here is believed: a check of a
 * release sees by itself that a change leaves all that is shown as it is.
 *
 * @param values the true value of each cell; -1 where it is not known
 * @param above how far the upper bound of each cell must be above its value, where it is hidden
 * @param changes ways in which hidden cells could be other than they are
 */
@SuppressWarnings("ArrayRecordComponent") // large, made once, and never compared
public record Evidence(long[] values, long[] above, List<Change> changes) {

    public Evidence {
        changes = List.copyOf(changes);
    }

    /**
     * Some cells are off their true values, all others are as they are.
     *
     * @param cells each once
     * @param moves by how much each is off
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, and never compared
    public record Change(int[] cells, long[] moves) {}

    /** Nothing is known but that these many cells are there. */
    public static Evidence none(int cells) {
        long[] values = new long[cells];
        Arrays.fill(values, -1);
        return new Evidence(values, new long[cells], List.of());
    }
}
