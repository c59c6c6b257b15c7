package dk.helhed.analytics.definition;

/** What a definition that is stored again is to the one before it. */
public sealed interface Succession {

    /** The definition to keep. */
    Definition definition();

    /** It counts the same: the series goes on, whatever else is said differently. */
    record Same(Definition definition) implements Succession {}

    /**
     * It counts something else: a version of its own, whose series begins anew beside the old one, with a break between them.
     *
     * @param definition with its number
     * @param before the version that the break separates it from
     */
    record Broken(Definition definition, Definition before) implements Succession {}

    /**
     * Compares a definition with the newest version of the same id. What it counts decides, not how it is written: spaces, names,
     * units and minimum bases change no version, while another code in a code list does.
     */
    static Succession of(Definition fresh, Definition before) {
        if (!fresh.id().equals(before.id())) {
            throw new IllegalArgumentException("Not the same figure: " + fresh.id() + ", " + before.id());
        }
        return fresh.countsLike(before)
                ? new Same(fresh.inVersion(before.version()))
                : new Broken(fresh.inVersion(before.version() + 1), before);
    }
}
