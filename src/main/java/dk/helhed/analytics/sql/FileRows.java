package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbException;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which columns files have, and reads them as what they are. */
public final class FileRows {

    /** Names by which columns play a role when no description says so. */
    private static final Map<Role, List<String>> NAMES = Map.of(
            Role.BIRTH_DATE, List.of("birth_date", "foedselsdato"),
            Role.ARRIVAL_DATE, List.of("arrival_date", "indrejsedato"),
            Role.YEARS_IN_DENMARK, List.of("years_in_dk", "years_in_denmark"));

    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** How many lines of a text file decide what its columns are. */
    private static final int SAMPLE = 200_000;

    private FileRows() {}

    /**
     * The rows of files, with their columns.
     *
     * @throws CubeException if a file cannot be read, for a reason to be told
     */
    public static Rows.Files of(List<Path> files, DuckDbLimits limits) {
        files.forEach(FileRows::check);
        try (var duck = DuckDb.reading(files, limits)) {
            var columns = raw(duck, files).stream()
                    .flatMap(raw -> raw.kind().map(kind -> new Column(raw.name(), kind)).stream())
                    .toList();
            return new Rows.Files(files, new Columns(columns, roles(columns)));
        } catch (DuckDbException failure) {
            throw unreadable(files, failure);
        }
    }

    /** The rows for a {@code from}, with every column in the type of its kind. */
    public static String from(DuckDb duck, Rows.Files rows) {
        var columns = raw(duck, rows.files()).stream()
                .filter(raw -> rows.columns().named(raw.name()).isPresent())
                .map(RawColumn::read)
                .collect(Collectors.joining(", "));
        return "(select " + columns + " from " + scan(duck, rows.files()) + ") person_years";
    }

    /** As above, of one Parquet file, and with the number of each row in it as {@code file_row_number}. */
    public static String numbered(DuckDb duck, Path file, Columns columns) {
        var read = raw(duck, List.of(file)).stream()
                .filter(raw -> columns.named(raw.name()).isPresent())
                .map(raw -> raw.read() + ", ")
                .collect(Collectors.joining());
        return "(select " + read + "file_row_number from read_parquet(" + paths(List.of(file))
                + ", file_row_number = true)) person_years";
    }

    /** Why files cannot be read. */
    public static CubeException unreadable(List<Path> files, DuckDbException failure) {
        var names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
        return new CubeException(
                failure.isOutOfSpace()
                        ? CubeProblem.of("out-of-space")
                        : CubeProblem.of("unreadable", names, String.valueOf(failure.getMessage())));
    }

    /** Refuses a file that is not there or cannot be named in SQL. */
    public static void check(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CubeException(CubeProblem.of("no-file", file.toString()));
        }
        if (file.toString().matches(".*[*?\\[\\]{}].*")) {
            throw new CubeException(CubeProblem.of("file-name", file.toString()));
        }
    }

    static Map<Role, String> roles(List<Column> columns) {
        var names = columns.stream().map(Column::name).collect(Collectors.toSet());
        return NAMES.entrySet().stream()
                .filter(role -> role.getValue().stream().anyMatch(names::contains))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        role -> role.getValue().stream()
                                .filter(names::contains)
                                .findFirst()
                                .orElseThrow()));
    }

    private static List<RawColumn> raw(DuckDb duck, List<Path> files) {
        return duck.query(
                "describe select * from " + scan(duck, files),
                row -> new RawColumn(row.getString("column_name"), row.getString("column_type")));
    }

    private static String scan(DuckDb duck, List<Path> files) {
        var parquet = new ArrayList<Path>();
        var text = new ArrayList<Path>();
        files.forEach(file -> (isParquet(file) ? parquet : text).add(file));
        var scans = new ArrayList<String>();
        if (!parquet.isEmpty()) {
            scans.add("read_parquet(" + paths(parquet) + ")");
        }
        if (!text.isEmpty()) {
            scans.add(text(duck, text));
        }
        return scans.size() == 1
                ? scans.getFirst()
                : scans.stream()
                        .map(scan -> "select * from " + scan)
                        .collect(Collectors.joining(" union all by name ", "(", ")"));
    }

    /** Codes with zeros in front are texts: as numbers they would lose them. */
    private static String text(DuckDb duck, List<Path> files) {
        var plain = "read_csv(" + paths(files) + ", header = true, sample_size = " + SAMPLE;
        var whole = duck
                .query(
                        "describe select * from " + plain + ")",
                        row -> new RawColumn(row.getString(1), row.getString(2)))
                .stream()
                .filter(RawColumn::isWhole)
                .map(RawColumn::name)
                .toList();
        var padded = whole.isEmpty() ? Set.<String>of() : padded(duck, plain, whole);
        var types =
                padded.stream().map(name -> RowSql.text(name) + ": 'VARCHAR'").collect(Collectors.joining(", "));
        return plain + (types.isEmpty() ? ")" : ", types = {" + types + "})");
    }

    private static Set<String> padded(DuckDb duck, String plain, List<String> whole) {
        var tests = whole.stream()
                .map(name -> "coalesce(bool_or(regexp_matches(" + RowSql.name(name) + ", '^-?0[0-9]')), false)")
                .collect(Collectors.joining(", "));
        var found = new HashSet<String>();
        duck.query(
                "select " + tests + " from (select * from " + plain + ", all_varchar = true) limit " + SAMPLE + ")",
                row -> {
                    for (var i = 0; i < whole.size(); i++) {
                        if (row.getBoolean(i + 1)) {
                            found.add(whole.get(i));
                        }
                    }
                    return row;
                });
        return found;
    }

    private static String paths(List<Path> files) {
        return files.stream()
                .map(file -> RowSql.text(file.toAbsolutePath().toString()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether a file is Parquet, whatever it is called. */
    public static boolean isParquet(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(PARQUET.length), PARQUET);
        } catch (IOException unreadable) {
            throw new CubeException(CubeProblem.of("no-file", file.toString()));
        }
    }
}
