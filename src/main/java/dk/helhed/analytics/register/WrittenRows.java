package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.Hierarchy;
import dk.helhed.analytics.duckdb.DuckDb;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a delivery as they were written, checked for what no row shows by itself. */
final class WrittenRows {

    private static final int MOST_TOLD = 20;

    private final DuckDb duck;
    private final Dataset dataset;
    private final Path folder;

    WrittenRows(DuckDb duck, Dataset dataset, Path folder) {
        this.duck = duck;
        this.dataset = dataset;
        this.folder = folder;
    }

    /** All rows, for a {@code from}. */
    String rows() {
        return "read_parquet(%s, hive_partitioning => false)".formatted(DuckDb.text(folder + "/*/*.parquet"));
    }

    SortedMap<Integer, Long> rowsByYear() {
        var years = new TreeMap<Integer, Long>();
        duck.query(
                "select %s, count(*) from %s group by 1".formatted(name(dataset.year()), rows()),
                row -> years.put(row.getInt(1), row.getLong(2)));
        return years;
    }

    /** The files, by year. */
    List<WrittenFile> files() {
        return duck.query(
                """
                select filename, any_value(%s), count(*)
                from read_parquet(%s, hive_partitioning => false, filename => true)
                group by 1 order by 2, 1
                """.formatted(name(dataset.year()), DuckDb.text(folder + "/*/*.parquet")),
                row -> new WrittenFile(Path.of(row.getString(1)), row.getInt(2), row.getLong(3)));
    }

    /** A file with rows of one year. */
    record WrittenFile(Path path, int year, long rows) {}

    /** Years between the first and the last that nobody has a row in. */
    List<FileError> emptyYears(SortedMap<Integer, Long> rowsByYear) {
        return IntStream.rangeClosed(rowsByYear.firstKey(), rowsByYear.lastKey())
                .filter(year -> !rowsByYear.containsKey(year))
                .mapToObj(year -> FileError.of(
                        "-", 0, dataset.year().name(), Integer.toString(year), ExpectedRegister.EVERY_YEAR))
                .limit(MOST_TOLD)
                .toList();
    }

    /** Values that lie in two wider ones in the same year, where a hierarchy allows one. */
    List<FileError> unclearLevels() {
        var errors = new ArrayList<FileError>();
        dataset.hierarchies().stream()
                .flatMap(hierarchy -> hierarchy instanceof Hierarchy.Levels levels ? Stream.of(levels) : Stream.empty())
                .filter(Hierarchy.Levels::strict)
                .forEach(levels -> {
                    for (int i = 1; i < levels.columns().size(); i++) {
                        errors.addAll(unclear(
                                levels.columns().get(i - 1), levels.columns().get(i)));
                    }
                });
        return errors;
    }

    private List<FileError> unclear(String wide, String narrow) {
        return duck.query(
                """
                select %2$s::varchar, %3$s, min(%1$s)::varchar, max(%1$s)::varchar
                from (select distinct %1$s, %2$s, %3$s from %4$s where %1$s is not null and %2$s is not null)
                group by 1, 2 having count(*) > 1 order by 1, 2 limit %5$d
                """.formatted(DuckDb.name(wide), DuckDb.name(narrow), name(dataset.year()), rows(), MOST_TOLD),
                row -> FileError.of(
                        "-",
                        0,
                        narrow,
                        row.getString(1),
                        ExpectedRegister.ONE_WIDER,
                        wide,
                        row.getString(3),
                        row.getString(4),
                        row.getInt(2)));
    }

    /** How many rows there are too many about somebody in a year. */
    long twice() {
        return duck.query(
                        "select coalesce(sum(rows - people), 0)::bigint from (select count(*) as rows, count(distinct %s) as people from %s group by %s)"
                                .formatted(name(dataset.person()), rows(), name(dataset.year())),
                        row -> row.getLong(1))
                .getFirst();
    }

    /** Where the first people stand who have several rows in a year. */
    List<FileError> whereTwice(List<TypedRows> files) {
        var person = name(dataset.person());
        var year = name(dataset.year());
        duck.execute(
                "create temp table twice as select %1$s, %2$s from %3$s group by all having count(*) > 1 order by all limit %4$d"
                        .formatted(person, year, rows(), MOST_TOLD));
        return files.stream()
                .flatMap(file -> duck
                        .query(
                                """
                        select typed.row, typed.%2$s
                        from %3$s as typed
                        join pseudonym on pseudonym.person = typed.%1$s
                        join twice on twice.%1$s = pseudonym.pseudonym and twice.%2$s = typed.%2$s
                        order by 1
                        """.formatted(person, year, file.numbered()),
                                row -> FileError.of(
                                        file.file().source().name(),
                                        row.getLong(1),
                                        dataset.person().name(),
                                        "***",
                                        ExpectedRegister.ONCE_A_YEAR,
                                        row.getInt(2)))
                        .stream())
                .limit(RowChecks.MOST_TOLD)
                .toList();
    }

    private static String name(Column column) {
        return DuckDb.name(column.name());
    }
}
