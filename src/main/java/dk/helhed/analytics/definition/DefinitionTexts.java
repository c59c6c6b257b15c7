package dk.helhed.analytics.definition;

/**
 * What a definition says of who and what is counted, word for word: what is shown to readers, and what decides whether a later
 * file says something else. A part that is not there is empty.
 *
 * @param measure {@code share}, {@code count}, {@code mean}, {@code sum} or {@code median}
 * @param column that a mean, sum or median is of
 * @param contrast {@code gap} or {@code ratio}
 */
public record DefinitionTexts(
        String population,
        String denominator,
        String numerator,
        String measure,
        String column,
        String contrast,
        String group,
        String against) {}
