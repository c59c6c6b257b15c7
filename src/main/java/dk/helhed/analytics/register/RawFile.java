package dk.helhed.analytics.register;

import dk.helhed.analytics.duckdb.DuckDb;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file as DuckDB reads it.
 *
 * @param number among the files of the import, from 0
 * @param columns in the order of the file
 */
record RawFile(SourceFile source, int number, List<RawColumn> columns) {

    /** What is told in messages about one file at most about lines that cannot be told apart. */
    static final int MOST_REJECTS = 1_000;

    /** A column as it is named and typed in the file. */
    record RawColumn(String name, String type) {}

    /** The rows, for a {@code from}. */
    String rows() {
        return switch (source.form()) {
            case SourceFile.Form.Parquet ignored -> "read_parquet(%s)".formatted(path());
            case SourceFile.Form.Text text -> text(text, "");
        };
    }

    /** As above; lines with too many or too few fields are noted in a table, and left out. */
    String rowsNotingRejects() {
        return switch (source.form()) {
            case SourceFile.Form.Parquet ignored -> rows();
            case SourceFile.Form.Text text ->
                text(
                        text,
                        ", store_rejects => true, rejects_table => '%s', rejects_scan => '%s_scan', rejects_limit => %d"
                                .formatted(rejects(), rejects(), MOST_REJECTS));
        };
    }

    /** The rows with their number, from 1, in the column {@code row}. */
    String numbered() {
        return switch (source.form()) {
            case SourceFile.Form.Parquet ignored ->
                "(select *, file_row_number + 1 as row from read_parquet(%s, file_row_number => true))"
                        .formatted(path());
            case SourceFile.Form.Text ignored -> "(select *, row_number() over () as row from %s)".formatted(rows());
        };
    }

    /** The table of lines that cannot be told apart. */
    String rejects() {
        return "rejects_" + number;
    }

    boolean isText() {
        return source.form() instanceof SourceFile.Form.Text;
    }

    private String text(SourceFile.Form.Text text, String more) {
        var types = columns.stream()
                .map(column -> DuckDb.text(column.name()) + ": 'VARCHAR'")
                .collect(Collectors.joining(", "));
        return """
                read_csv(%s, auto_detect => false, header => true, delim => %s, quote => '"', escape => '"',
                columns => {%s}, strict_mode => true, null_padding => false%s)""".formatted(path(), DuckDb.text(Character.toString(text.form().separator())), types, more);
    }

    private String path() {
        return DuckDb.text(source.path().toString());
    }
}
