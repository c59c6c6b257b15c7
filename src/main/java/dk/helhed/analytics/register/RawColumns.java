package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbException;
import dk.helhed.analytics.expression.NearestName;
import dk.helhed.analytics.register.RawFile.RawColumn;
import dk.helhed.tables.Expected;
import dk.helhed.tables.ExpectedForm;
import dk.helhed.tables.FileRows;
import dk.helhed.tables.RowError;
import dk.helhed.tables.RowTaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the columns of a file, and holds them against the description. */
final class RawColumns {

    private final Dataset dataset;
    private final Consumer<FileError> errors;

    RawColumns(Dataset dataset, Consumer<FileError> errors) {
        this.dataset = dataset;
        this.errors = errors;
    }

    /** The file with its columns; empty, and the error told, if it cannot be read at all. */
    Optional<RawFile> read(DuckDb duck, SourceFile source, int number) {
        var columns = switch (source.form()) {
            case SourceFile.Form.Parquet ignored -> parquet(duck, source);
            case SourceFile.Form.Text text -> Optional.of(header(source, text));
        };
        return columns.map(found -> new RawFile(source, number, found));
    }

    /** How each column of the description is read; the errors are told if one is missing, unknown or there twice. */
    List<ColumnRule> rules(RawFile file) {
        var rules = new ArrayList<ColumnRule>();
        var seen = new HashSet<String>();
        for (var raw : file.columns()) {
            var column = described(raw.name());
            if (!seen.add(raw.name().toLowerCase(Locale.ROOT))) {
                refuse(file, raw.name(), ExpectedForm.ONE_COLUMN, raw.name());
            } else if (column.isEmpty()) {
                refuseUnknown(file, raw.name());
            } else {
                rules.add(new ColumnRule(column.get(), raw.name(), raw.type()));
            }
        }
        dataset.inFiles().stream()
                .filter(column -> rules.stream().noneMatch(rule -> rule.column().equals(column)))
                .forEach(column -> refuse(file, column.name(), ExpectedForm.COLUMN, column.name()));
        return rules;
    }

    private Optional<Column> described(String raw) {
        return dataset.inFiles().stream()
                .filter(column -> column.name().equalsIgnoreCase(raw.strip()))
                .findFirst();
    }

    private void refuseUnknown(RawFile file, String raw) {
        var nearest = NearestName.of(
                raw.strip().toLowerCase(Locale.ROOT),
                dataset.inFiles().stream().map(Column::name).toList());
        if (nearest.isPresent()) {
            refuse(file, raw, ExpectedRegister.NEAREST_COLUMN, nearest.get());
        } else {
            refuse(file, raw, ExpectedRegister.DESCRIBED_COLUMN);
        }
    }

    private void refuse(RawFile file, String found, Expected expected, Object... arguments) {
        errors.accept(FileError.of(file.source().name(), 0, found, found, expected, arguments));
    }

    private Optional<List<RawColumn>> parquet(DuckDb duck, SourceFile source) {
        var path = DuckDb.text(source.path().toString());
        try {
            return Optional.of(duck.query(
                    "select column_name, column_type from (describe select * from read_parquet(%s))".formatted(path),
                    row -> new RawColumn(row.getString(1), row.getString(2))));
        } catch (DuckDbException unreadable) {
            errors.accept(FileError.of(source.name(), 0, "-", source.name(), ExpectedRegister.FORM));
            return Optional.empty();
        }
    }

    private static List<RawColumn> header(SourceFile source, SourceFile.Form.Text text) {
        var header = new FirstRow();
        try {
            FileRows.read(text.form(), () -> Files.newInputStream(source.path()), header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return header.fields.stream()
                .map(name -> new RawColumn(name, "VARCHAR"))
                .toList();
    }

    /** Takes the first row only. */
    private static final class FirstRow implements RowTaker {

        private List<String> fields = List.of();

        @Override
        public boolean next(List<String> row, long line) {
            fields = List.copyOf(row);
            return false;
        }

        @Override
        public void refuse(RowError error) {
            // What is wrong after the first row is found by reading all of it.
        }
    }
}
