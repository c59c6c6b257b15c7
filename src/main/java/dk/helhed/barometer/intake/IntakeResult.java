package dk.helhed.barometer.intake;

/** What became of a file. */
public sealed interface IntakeResult {

    /** All rows are stored as one batch. */
    record Stored(int batch, int taken) implements IntakeResult {}

    /** A dry run found nothing wrong; nothing is stored. */
    record Checked(int rows) implements IntakeResult {}

    /** The same bytes were taken in before; nothing is stored. */
    record AlreadyImported(int batch) implements IntakeResult {}

    /** At least one row is wrong; nothing is stored. */
    record Refused(int refused, int rows) implements IntakeResult {}
}
