package dk.helhed.access.log;

/**
 * A place in the log: an entry's number with its hash. Noted outside the database, it proves that nothing before it was
 * changed since.
 *
 * @param number zero before the first entry
 */
public record Head(long number, String hash) {

    static final Head START = new Head(0, Chain.START);
}
