package dk.helhed.barometer.definition;

/**
 * A definition that somebody wants kept.
 *
 * @param dataset whose columns it speaks of
 * @param text a YAML file with one definition; the version in it does not count
 * @param note why it is changed; may be empty
 * @param seen the edition it was written from; 0 for a figure that is new
 */
public record Draft(String dataset, String text, String note, int seen) {

    public Draft {
        note = note.strip().replace("\r\n", "\n");
    }
}
