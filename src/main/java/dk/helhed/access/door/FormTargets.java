package dk.helhed.access.door;

import java.util.Collections;
import java.util.SortedSet;

/**
 * The other sites that the answer to a form of ours may lead to.
 *
 * @param origins scheme, host and port of each
 */
public record FormTargets(SortedSet<String> origins) {

    public FormTargets {
        origins = Collections.unmodifiableSortedSet(origins);
    }
}
