package dk.helhed.barometer.definition;

import java.time.Instant;
import java.util.List;

/** Tells what was counted by a definition. */
public interface DefinitionUse {

    /** The newest, newest first. */
    List<Use> of(String id);

    /**
     * One use.
     *
     * @param path of its page
     * @param since when it was asked for
     * @param version of the definition that it counts by
     */
    record Use(String path, Instant since, int version) {}
}
