package dk.helhed.access.door;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of whoever asks.
 *
 * @param permission as in {@link Door#value()}
 * @param reach how far it must go at the least
 */
public record Wanted(String permission, Reach reach) {

    static final Wanted NOTHING = new Wanted(Door.PUBLIC, Reach.OWN);

    static Wanted of(Door door) {
        return new Wanted(door.value(), door.reach());
    }

    /** Whether nobody need sign in. */
    public boolean isPublic() {
        return permission.equals(Door.PUBLIC);
    }

    /** Whether it is enough to be signed in. */
    public boolean isSignedIn() {
        return permission.equals(Door.SIGNED_IN);
    }

    /** Whether it is open to the actor; null is a visitor who is not signed in. */
    public boolean isOpenTo(@Nullable Actor actor) {
        return isPublic() || (actor != null && (isSignedIn() || actor.holds(permission, reach)));
    }
}
