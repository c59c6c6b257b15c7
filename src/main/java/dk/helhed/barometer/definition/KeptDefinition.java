package dk.helhed.barometer.definition;

import dk.helhed.reference.LocalizedText;
import java.time.Instant;

/**
 * How a figure is counted, as it was written once.
 *
 * @param id of the figure
 * @param edition from 1: how many times it had been written
 * @param version from 1; editions that count the same have the same, and between two versions there is a break
 * @param dataset whose columns it speaks of; the same in all editions
 * @param text a YAML file with this definition alone, its version in it, and the code lists and dimensions it needs
 * @param note why it was changed; empty if nobody said
 * @param savedBy the name of who wrote it, for staff; empty if a task of the program did
 */
public record KeptDefinition(
        String id,
        int edition,
        int version,
        String dataset,
        LocalizedText name,
        String text,
        String note,
        Instant savedAt,
        String savedBy) {}
