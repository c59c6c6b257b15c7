package dk.helhed.reports.fact;

/**
 * How often a committee asked in the year of the report whether everybody can use what it decides.
 *
 * @param barred how often somebody could not
 * @param heard how often those concerned were involved
 * @param changed how often it made a difference
 */
public record LedgerFact(String committee, int asked, int barred, int heard, int changed) {}
