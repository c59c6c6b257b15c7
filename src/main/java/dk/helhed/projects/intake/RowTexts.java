package dk.helhed.projects.intake;

import dk.helhed.projects.intake.EffortFile.TextRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a file in our columns, as far as it has them, its words translated.
 *
 * @param texts what it says in our words; a column that the file does not have is missing
 * @param found what stands in the file
 */
record RowTexts(long line, Map<EffortColumn, String> texts, Map<EffortColumn, String> found, Mapping mapping) {

    /** The row as the mapping understands it. */
    static RowTexts of(TextRow row, List<String> headers, Mapping mapping) {
        var found = new EnumMap<EffortColumn, String>(EffortColumn.class);
        var texts = new EnumMap<EffortColumn, String>(EffortColumn.class);
        for (var column : EffortColumn.values()) {
            var header = mapping.header(column);
            var position = header == null ? -1 : headers.indexOf(header);
            var text = position < 0 || position >= row.fields().size()
                    ? ""
                    : row.fields().get(position).strip();
            if (position >= 0) {
                found.put(column, text);
            }
            mapping.meaning(column, text)
                    .or(() -> java.util.Optional.ofNullable(found.get(column)))
                    .ifPresent(meaning -> texts.put(column, meaning));
        }
        return new RowTexts(row.line(), texts, found, mapping);
    }

    /** What it says in our words; empty if it says nothing. */
    String text(EffortColumn column) {
        return texts.getOrDefault(column, "");
    }

    /** Whether it says something, be it that there is nothing. */
    boolean has(EffortColumn column) {
        return texts.containsKey(column);
    }

    /** What stands in the file. */
    String found(EffortColumn column) {
        return found.getOrDefault(column, "");
    }

    /** The column as the file names it, else as we do. */
    String header(EffortColumn column) {
        var header = mapping.header(column);
        return header == null ? column.code() : header;
    }
}
