package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.Code;
import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.ColumnRole;
import dk.helhed.analytics.dataset.ColumnType;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.tables.Expected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks every row of a file by itself. All rows are counted in one pass; only if some are wrong are they looked for, so that good
 * files cost nothing more.
 */
final class RowChecks {

    /** So many errors are told of each file, the first ones. */
    static final int MOST_TOLD = 50;

    private static final int SHOWN_CODES = 8;
    private static final String HIDDEN = "***";

    private final DuckDb duck;
    private final TypedRows rows;

    RowChecks(DuckDb duck, TypedRows rows) {
        this.duck = duck;
        this.rows = rows;
    }

    /**
     * What is wrong in a file.
     *
     * @param rows all of them, also those that cannot be told apart
     * @param wrong how many values are wrong, and lines that cannot be told apart
     * @param told the first of them, by row
     */
    record Found(long rows, long wrong, List<FileError> told) {}

    /** A column that some rows are wrong in. */
    private record Wrong(String condition, String shown, Column column, Expected expected, List<Object> arguments) {}

    Found check(DoubleConsumer progress) {
        var checks = checks();
        var counts = checks.stream()
                .map(check -> "count_if(" + check.condition() + ")")
                .collect(Collectors.joining(", "));
        var counted = duck.query(
                        "select count(*), %s from %s".formatted(counts, rows.rowsNotingRejects()),
                        row -> {
                            var numbers = new long[checks.size() + 1];
                            for (int i = 0; i < numbers.length; i++) {
                                numbers[i] = row.getLong(i + 1);
                            }
                            return numbers;
                        },
                        progress)
                .getFirst();
        var rejects = rejects();
        if (!rejects.isEmpty()) {
            return new Found(counted[0] + rejects.size(), rejects.size(), first(rejects));
        }
        var told = new ArrayList<FileError>();
        var wrong = 0L;
        for (int i = 0; i < checks.size(); i++) {
            wrong += counted[i + 1];
            if (counted[i + 1] > 0) {
                told.addAll(find(checks.get(i)));
            }
        }
        return new Found(counted[0], wrong, first(told));
    }

    private static List<FileError> first(List<FileError> errors) {
        return errors.stream()
                .sorted(Comparator.comparingLong(error -> error.error().line()))
                .limit(MOST_TOLD)
                .toList();
    }

    private List<Wrong> checks() {
        var ofFile = rows.rules().stream().map(RowChecks::check);
        var ofOrigin = rows.requiredOrigin().stream()
                .map(column -> new Wrong(
                        DuckDb.name(column.name()) + " is null",
                        "''",
                        column,
                        ExpectedRegister.ORIGIN_FACTS,
                        List.of()));
        return Stream.concat(ofFile, ofOrigin).toList();
    }

    private static Wrong check(ColumnRule rule) {
        var column = rule.column();
        var shown = column.role() == ColumnRole.PERSON ? "''" : "coalesce(%s::varchar, '')".formatted(rule.given());
        return new Wrong(rule.isWrong(), shown, column, expected(column), arguments(column));
    }

    private List<FileError> find(Wrong check) {
        return duck.query(
                "select row, %s from %s where %s order by row limit %d"
                        .formatted(check.shown(), rows.numbered(), check.condition(), MOST_TOLD),
                row -> {
                    var found = row.getString(2);
                    var isEmpty = found.isEmpty() && check.column().role() != ColumnRole.PERSON;
                    return FileError.of(
                            rows.file().source().name(),
                            row.getLong(1),
                            check.column().name(),
                            check.column().role() == ColumnRole.PERSON ? HIDDEN : found,
                            isEmpty && check.expected() != ExpectedRegister.ORIGIN_FACTS
                                    ? ExpectedRegister.VALUE
                                    : check.expected(),
                            check.arguments().toArray());
                });
    }

    private List<FileError> rejects() {
        if (!rows.file().isText()) {
            return List.of();
        }
        var name = rows.file().source().name();
        return duck.query(
                "select distinct line, error_type in ('MISSING COLUMNS', 'TOO MANY COLUMNS') from %s order by line"
                        .formatted(rows.file().rejects()),
                row -> FileError.of(
                        name,
                        Math.max(0, row.getLong(1) - 1),
                        "-",
                        "",
                        row.getBoolean(2) ? ExpectedRegister.FIELDS : ExpectedRegister.READABLE,
                        rows.file().columns().size()));
    }

    private static Expected expected(Column column) {
        return switch (column.type()) {
            case INTEGER, DECIMAL -> {
                if (column.least() != null) {
                    yield column.most() == null ? ExpectedRegister.AT_LEAST : ExpectedRegister.BETWEEN;
                }
                if (column.most() != null) {
                    yield ExpectedRegister.AT_MOST;
                }
                yield column.type() == ColumnType.INTEGER ? ExpectedRegister.INTEGER : ExpectedRegister.DECIMAL;
            }
            case TEXT -> ExpectedRegister.VALUE;
            case DATE -> ExpectedRegister.DATE;
            case BOOLEAN -> ExpectedRegister.BOOLEAN;
            case CODE -> ExpectedRegister.CODE;
        };
    }

    private static List<Object> arguments(Column column) {
        var codes = column.codes();
        if (codes != null) {
            var shown =
                    codes.codes().stream().limit(SHOWN_CODES).map(Code::code).collect(Collectors.joining(", "));
            return List.of(codes.name(), codes.codes().size() > SHOWN_CODES ? shown + ", …" : shown);
        }
        var bounds = new ArrayList<Object>();
        if (column.least() != null) {
            bounds.add(column.least());
        }
        if (column.most() != null) {
            bounds.add(column.most());
        }
        return bounds;
    }
}
