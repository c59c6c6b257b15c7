package dk.helhed.access.owner;

import dk.helhed.access.owner.OwnedKind.OwnedThing;
import org.jspecify.annotations.Nullable;

/**
 * A thing and who answers for it.
 *
 * @param kind the code of its kind
 * @param owner null if it was never given to anybody
 */
public record Owned(String kind, OwnedThing thing, @Nullable Owner owner) {

    /** Whether nobody answers for it: it was never given to anybody, or whoever had it has left. */
    public boolean isWithoutOwner() {
        return owner == null || owner.leftOn() != null;
    }
}
