package dk.helhed.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person and what the person may do just now. Read anew for each request, so that a change of roles counts at
 * once.
 *
 * @param permissions how far each permission goes at the most; one that is missing is not held
 * @param ceiling no permission goes further than this; {@link Reach#ALL} unless a token is narrower
 * @param emergencyEndsAt when the running emergency access ends; null if none runs
 */
public record Actor(
        UUID person,
        String name,
        int unit,
        Map<String, Reach> permissions,
        Reach ceiling,
        @Nullable Instant emergencyEndsAt)
        implements Acting {

    /** The person that the running thread works for; empty for a visitor, and for a task of the program. */
    public static Optional<Actor> asking() {
        return Acting.now().filter(Actor.class::isInstance).map(Actor.class::cast);
    }

    /** Whether the person that the running thread works for holds the permission. A visitor holds none. */
    public static boolean isHeld(String permission) {
        return asking().filter(actor -> actor.holds(permission)).isPresent();
    }

    @Override
    public String key() {
        return "person:" + person;
    }

    /** How far the permission goes; empty if it is not held. */
    public Optional<Reach> reach(String permission) {
        return Optional.ofNullable(permissions.get(permission)).map(reach -> reach.atMost(ceiling));
    }

    /** Whether the permission is held and goes at least this far. */
    public boolean holds(String permission, Reach least) {
        return reach(permission).filter(reach -> reach.compareTo(least) >= 0).isPresent();
    }

    /** Whether the permission is held at all. */
    public boolean holds(String permission) {
        return holds(permission, Reach.OWN);
    }
}
