package dk.helhed.web.command;

import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.HierarchyFile;
import dk.helhed.disclosure.file.NamedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/**
 * The columns that divide a table, as they are typed: {@code area/area.csv,origin,year!}. After a slash stands the file with the column's
 * hierarchy, relative to where the command is given or to the table; the codes of a column with an exclamation mark are never added.
 */
final class DimensionsOption {

    @Option(names = "--dims", paramLabel = "COLUMN[/FILE][!],...", split = ",")
    private List<String> typed = List.of();

    boolean isGiven() {
        return !typed.isEmpty();
    }

    /** The columns, in the order they were typed. */
    List<Column> columns(Path table) {
        return columns(typed, table);
    }

    /** The columns by name. */
    Map<String, Column> byName(Path table) {
        var byName = new LinkedHashMap<String, Column>();
        columns(table).forEach(column -> byName.put(column.name(), column));
        return byName;
    }

    static List<Column> columns(List<String> typed, Path table) {
        var columns = new ArrayList<Column>();
        for (var text : typed) {
            columns.add(column(text.strip(), table));
        }
        return columns;
    }

    private static Column column(String text, Path table) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            var file = text.substring(slash + 1);
            return new Column.Hierarchy(
                    name(text.substring(0, slash)),
                    file,
                    HierarchyFile.read(named(file, beside(Path.of(file), table))));
        }
        return text.endsWith("!")
                ? new Column.Separate(name(text.substring(0, text.length() - 1)))
                : new Column.Flat(name(text));
    }

    private static String name(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Path beside(Path file, Path table) {
        return Files.exists(file) || table.getParent() == null
                ? file
                : table.getParent().resolve(file);
    }

    /** A file by the name it was typed with. */
    static NamedFile named(String name, Path file) {
        return new NamedFile(name, () -> Files.newInputStream(file));
    }

    static NamedFile named(Path file) {
        return named(file.toString(), file);
    }
}
