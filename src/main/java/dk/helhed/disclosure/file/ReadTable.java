package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Table;
import java.util.List;
import java.util.SequencedMap;

/**
 * A table as it was read from a file.
 *
 * @param headings of the columns that are used, in the order and spelling of the file, each with the position of its dimension; that of the
 *     value has -1
 * @param keys the key of each cell, totals included, in the order of the cells; empty where the file has none
 * @param unused columns that were not asked for: rows that differ in nothing else were added together
 * @param checkedTotals how many totals stood in the file and agreed with the sums
 */
@SuppressWarnings("ArrayRecordComponent") // one for each cell of a large table, and never compared
public record ReadTable(
        Table table, SequencedMap<String, Integer> headings, long[] keys, List<String> unused, int checkedTotals) {}
