package dk.helhed.disclosure.merge;

import java.util.List;

/**
 * A way to merge codes, and what it spares.
 *
 * @param merges done together
 * @param before the loss of the table as it is
 * @param after the loss of the table with wider categories
 */
public record Proposal(List<Merge> merges, Loss before, Loss after) {

    public Proposal {
        merges = List.copyOf(merges);
    }

    /** Whether fewer persons stand in cells that are not shown, or as many in fewer such cells. */
    boolean spares() {
        return after.persons() < before.persons()
                || (after.persons() == before.persons() && after.hidden() < before.hidden());
    }
}
