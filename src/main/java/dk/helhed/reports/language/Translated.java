package dk.helhed.reports.language;

import dk.helhed.policies.translation.TextState;
import org.jspecify.annotations.Nullable;

/**
 * A Danish text beside its translation.
 *
 * @param stored null if nobody has written any
 */
public record Translated(SourceText source, @Nullable Stored stored) {

    /**
     * A translation as it is kept.
     *
     * @param source the Danish text it was made from
     * @param machine whether a machine made it
     * @param ready whether a translator has released it
     */
    public record Stored(String text, String source, boolean machine, boolean ready, int version) {}

    public TextState state() {
        if (stored == null) {
            return TextState.MISSING;
        }
        if (!stored.source().equals(source.danish())) {
            return TextState.OUTDATED;
        }
        return stored.ready() ? TextState.READY : TextState.DRAFT;
    }

    public boolean isReady() {
        return state() == TextState.READY;
    }

    /** As it reads just now, ready or not; empty if nobody has written any. */
    public String text() {
        return stored == null ? "" : stored.text();
    }

    /** The version that a change builds upon; 0 if nobody has written any. */
    public int version() {
        return stored == null ? 0 : stored.version();
    }

    /** Whether readers must be told that a machine made it. */
    public boolean isMachineMade() {
        return stored != null && stored.machine();
    }
}
