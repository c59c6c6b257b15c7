package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.TestRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of invented people, drawn with a seed, and files of them. */
record RandomRows(List<TestRow> rows) {

    static final Column REGION = new Column("region", Kind.WHOLE);
    static final Column MUNICIPALITY = new Column("municipality", Kind.WHOLE);
    static final Column ORIGIN = new Column("origin", Kind.TEXT);
    static final Column SEX = new Column("sex", Kind.WHOLE);
    static final Column YEAR = new Column("year", Kind.WHOLE);
    static final Column AGE = new Column("age", Kind.WHOLE);
    static final Column INCOME = new Column("income", Kind.DECIMAL);
    static final Column SAVINGS = new Column("savings", Kind.WHOLE);
    static final Column MARRIED = new Column("married", Kind.YES_NO);
    static final Column BORN = new Column("born", Kind.DATE);

    static final Columns COLUMNS = new Columns(
            List.of(REGION, MUNICIPALITY, ORIGIN, SEX, YEAR, AGE, INCOME, SAVINGS, MARRIED, BORN), Map.of());

    private static final List<String> ORIGINS = List.of("Å", "b", "a", "it's", "😀", "B", "", "#1");

    static RandomRows of(Random random, int count) {
        return new RandomRows(
                IntStream.range(0, count).mapToObj(row -> row(random)).toList());
    }

    private static TestRow row(Random random) {
        var municipality = random.nextInt(6);
        return TestRow.of(
                "region", seldomMissing(random, (long) municipality / 2),
                "municipality", seldomMissing(random, 100L + 7 * municipality),
                "origin", seldomMissing(random, ORIGINS.get(random.nextInt(ORIGINS.size()))),
                "sex", 1L + random.nextInt(2),
                "year", 2020L + random.nextInt(3),
                "age", seldomMissing(random, (long) random.nextInt(100)),
                "income", seldomMissing(random, BigDecimal.valueOf(random.nextInt(-20, 2_000_000), 4)),
                "savings",
                        seldomMissing(random, random.nextInt(4) == 0 ? random.nextLong() >> 20 : random.nextInt(-9, 9)),
                "married", seldomMissing(random, random.nextBoolean()),
                "born", seldomMissing(random, LocalDate.of(1960, 1, 1).plusDays(random.nextInt(20_000))));
    }

    private static @Nullable Object seldomMissing(Random random, Object value) {
        return random.nextInt(9) == 0 ? null : value;
    }

    /** Some of the rows, as Parquet. */
    static void write(List<TestRow> rows, Path file) {
        var columns = COLUMNS.all().stream()
                .map(column -> "cast(" + column.name() + " as " + type(column) + ") as " + column.name())
                .collect(Collectors.joining(", "));
        var values = rows.stream()
                .map(row -> COLUMNS.all().stream()
                        .map(column -> sql(row.values().get(column.name())))
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        var names = COLUMNS.all().stream().map(Column::name).collect(Collectors.joining(", "));
        try (var duck = DuckDb.open(new DuckDbLimits("256MB", 1, file.getParent()))) {
            duck.execute("copy (select " + columns + " from (values " + values + ") as r(" + names + ")) to "
                    + DuckDb.text(file.toString()) + " (format parquet, row_group_size 2048)");
        }
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case WHOLE -> column.equals(SAVINGS) ? "bigint" : "smallint";
            case DECIMAL -> "decimal(18, 4)";
            case TEXT -> "varchar";
            case DATE -> "date";
            case YES_NO -> "boolean";
        };
    }

    private static String sql(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> DuckDb.text(text);
            case LocalDate day -> "date '" + day + "'";
            default -> value.toString();
        };
    }
}
