package dk.helhed.analytics.bitmap;

/**
 * Something to be counted in each cell and added to a column of figures.
 *
 * @param rows which rows are counted
 * @param column that the count is added to
 * @param weight what the count is multiplied by
 */
record Term(Formula rows, int column, long weight) {}
