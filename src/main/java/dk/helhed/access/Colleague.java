package dk.helhed.access;

import java.util.List;

/**
 * A person as lists show one.
 *
 * @param unit where the person belongs
 * @param roles held today, in the order of the matrix; those in units out of reach are left out
 */
public record Colleague(Person person, Unit unit, List<HeldRole> roles) {

    public Colleague {
        roles = List.copyOf(roles);
    }

    /** A role and where it is held. */
    public record HeldRole(Assignment assignment, Unit unit) {

        /** The key of the role's name. */
        public String key() {
            return "role." + assignment.role();
        }
    }
}
