package dk.helhed.access.log;

import org.jspecify.annotations.Nullable;

/**
 * An entry with the names of those it is about.
 *
 * @param who the name of the person who acted; null if no person did
 * @param whom the name of the person whose data it is about; null if it is about no person who works here
 */
public record ShownEntry(
        LoggedEntry row, @Nullable String who, @Nullable String whom) {

    public Entry entry() {
        return row.entry();
    }
}
