package dk.helhed.tables;

import java.util.List;

/**
 * A table as it stands in a file, whatever its format.
 *
 * @param columns their names, the same in every language
 * @param rows each as wide as there are columns
 */
public record Table(List<String> columns, List<List<Cell>> rows) {}
