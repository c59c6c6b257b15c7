package dk.helhed.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place that says who may do what. */
@Service
@Transactional(readOnly = true)
public class Access {

    private final AccessRepository repository;

    Access(AccessRepository repository) {
        this.repository = repository;
    }

    /** Who may what, by role. */
    public Matrix matrix() {
        return repository.matrix();
    }

    /** Whether the actor may do it to a thing that belongs there. */
    public boolean may(Actor actor, String permission, Place thing) {
        return scope(actor, permission).holds(thing);
    }

    /**
     * How far the actor's permission goes, to filter a list by.
     *
     * @throws IllegalArgumentException if there is no such permission
     */
    public Scope scope(Actor actor, String permission) {
        if (matrix().permission(permission).isEmpty()) {
            throw new IllegalArgumentException("No permission " + permission);
        }
        return actor.reach(permission)
                .<Scope>map(reach -> reach == Reach.ALL
                        ? new Scope.Everything()
                        : new Scope.Within(repository.unitsInReach(permission, reach), actor.person()))
                .orElseGet(Scope.Nothing::new);
    }
}
