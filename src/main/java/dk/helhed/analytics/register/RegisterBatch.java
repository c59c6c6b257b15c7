package dk.helhed.analytics.register;

import java.time.Instant;

/**
 * One delivery of register rows. Never changed: what is delivered later about a year counts instead.
 *
 * @param number from 1 in each dataset, without gaps
 * @param description version of the dataset's description
 * @param importedBy the account that imported it
 * @param people how many different people the rows are about
 * @param keyMark tells which secret the pseudonyms were made with
 */
public record RegisterBatch(
        String dataset,
        int number,
        int description,
        Instant importedAt,
        String importedBy,
        long people,
        String keyMark) {}
