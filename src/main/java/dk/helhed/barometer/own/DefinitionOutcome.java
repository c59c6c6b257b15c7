package dk.helhed.barometer.own;

import dk.helhed.access.Objections;
import dk.helhed.barometer.OwnIndicator;
import java.util.List;

/** What became of definitions that were handed over: all of them are kept, or none. */
public sealed interface DefinitionOutcome {

    /**
     * They are kept.
     *
     * @param changes those that were new or changed, in the order handed over; at least one
     */
    record Defined(List<Change> changes) implements DefinitionOutcome {}

    /** All of them were already so. */
    record Unchanged() implements DefinitionOutcome {}

    /** Nothing is kept. There is at least one objection. */
    record Refused(List<DefinitionObjection> objections) implements DefinitionOutcome {

        /** As the form of one indicator shows them. */
        Objections forForm() {
            return new Objections(
                    objections.stream().map(DefinitionObjection::objection).toList());
        }
    }

    /** A version that is new. */
    record Change(OwnIndicator indicator, Kind kind) {}

    /** What a new version does. */
    enum Kind {
        /** The indicator itself is new. */
        ADDED,
        /** It counts something else than before, so a new series of figures begins. */
        NEW_SERIES,
        /** It counts the same; wording, source, frequency, base or owner is another. */
        REWORDED
    }
}
