package dk.helhed.analytics.cube;

/**
 * What a tally came to in each cell of a cube, in the order of the cells.
 *
 * @param numerators as the tally says; 0 where the denominator is 0
 * @param denominators how many persons were counted
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, shared and never changed
public record Counts(long[] numerators, long[] denominators) {}
