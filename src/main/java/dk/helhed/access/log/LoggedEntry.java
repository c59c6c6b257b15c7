package dk.helhed.access.log;

/**
 * An entry in its place in the log.
 *
 * @param number counted from 1 without a gap
 * @param previous the hash of the entry before
 * @param hash its own
 */
public record LoggedEntry(long number, Entry entry, String previous, String hash) {

    /** The entry as the next after a place in the log. */
    static LoggedEntry after(Head head, Entry entry) {
        var number = head.number() + 1;
        return new LoggedEntry(number, entry, head.hash(), Chain.hash(head.hash(), number, entry));
    }

    /** Where the log ends if this is its newest entry. */
    Head head() {
        return new Head(number, hash);
    }

    /** Whether the fields are those that the hash was made of. */
    boolean isUnaltered() {
        return hash.equals(Chain.hash(previous, number, entry));
    }
}
