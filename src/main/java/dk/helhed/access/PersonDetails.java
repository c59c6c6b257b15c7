package dk.helhed.access;

/**
 * What somebody types about a person, as it was typed.
 *
 * @param unit a unit as {@link Units#named} understands it
 */
public record PersonDetails(String number, String name, String email, String unit, String language) {

    /** What is known of the person. */
    public static PersonDetails of(Person person, Unit unit) {
        var email = person.email();
        return new PersonDetails(
                person.number(), person.name(), email == null ? "" : email, unit.label(), person.language());
    }
}
