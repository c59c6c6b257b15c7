import com.sun.management.OperatingSystemMXBean;
import dk.helhed.analytics.bitmap.BitmapEngine;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.invented.InventedRegister;
import dk.helhed.analytics.invented.InventedRegisters;
import dk.helhed.analytics.sql.FileRows;
import dk.helhed.analytics.sql.SqlEngine;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** One of the programs that {@code bench/cube.sh} holds against each other. Arguments: its name, the directory, repeats. */
final class CubeSpeed {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM = 21;
    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2008, 2025).boxed().toList();
    private static final double NANOSECONDS = 1e6;

    private final Path directory;
    private final int repeats;

    private CubeSpeed(Path directory, int repeats) {
        this.directory = directory;
        this.repeats = repeats;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("growth")) {
            growth(times(Path.of(arguments[1])), times(Path.of(arguments[2])));
            return;
        }
        var speed = new CubeSpeed(Path.of(arguments[1]), arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
        switch (arguments[0]) {
            case "generate" -> speed.generate();
            case "usual" -> speed.plain("usual SQL, DuckDB's own table", CubeIndicators.usualSql("register"), true, 5, 2);
            case "best" -> speed.plain("best SQL, DuckDB's own table", CubeIndicators.bestSql("register"), true, 7, 1);
            case "best-parquet" ->
                speed.plain("best SQL, Parquet", CubeIndicators.bestSql("'" + speed.rows() + "'"), false, 7, 1);
            case "sql" -> speed.sqlEngine();
            case "bitmap" -> speed.bitmapEngine();
            case "report" -> speed.report();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private Path rows() {
        return directory.resolve("register.parquet");
    }

    /** The rows of a year, as a delivery keeps them. */
    private Path rows(int year) {
        return directory.resolve("register-" + year + ".parquet");
    }

    /** Here the second number is how many people there are. */
    private void generate() throws Exception {
        InventedRegisters.write(
                new InventedRegister(repeats, YEARS.getFirst(), YEARS.getLast(), rows()), share -> {});
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + directory.resolve("register.duckdb"));
                var statement = connection.createStatement()) {
            statement.execute("create table register as from '" + rows() + "'");
            for (var year : YEARS) {
                statement.execute("copy (from register where year = %d) to '%s' (compression zstd)".formatted(year, rows(year)));
            }
        }
        System.out.printf(
                "%,d rows; Parquet %.1f MiB, DuckDB %.1f MiB%n",
                repeats * 18L, mebibytes(rows()), mebibytes(directory.resolve("register.duckdb")));
    }

    private static double mebibytes(Path file) throws Exception {
        return Files.size(file) / 1048576.0;
    }

    /** @param first column with a numerator, and then every so many */
    private void plain(String name, String sql, boolean table, int first, int every) throws Exception {
        var settings = new Properties();
        settings.setProperty("threads", "2");
        var url = "jdbc:duckdb:" + (table ? directory.resolve("register.duckdb") : "");
        try (var connection = DriverManager.getConnection(url, settings);
                var statement = connection.createStatement()) {
            measure(name, repeats, () -> {
                var sum = 0L;
                try (var result = statement.executeQuery(sql)) {
                    var columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        for (var column = first; column <= columns; column += every) {
                            sum += result.getLong(column);
                        }
                    }
                }
                return sum;
            });
        }
        peak(name);
    }

    private void sqlEngine() throws Exception {
        var engine = SqlEngine.onFiles(limits());
        var indicators = indicators();
        measure("sql engine", repeats, () -> sum(engine, indicators.all()));
        measure("sql engine, one new indicator", repeats, () -> sum(engine, indicators.share("age >= 30", "income > 250000")));
        measure("sql engine, mean income in 10 populations", repeats, () -> sum(engine, indicators.mean("income")));
        try {
            measure("sql engine, median income", 1, () -> sum(engine, indicators.median("income")));
        } catch (CubeException tooMuch) {
            System.out.println("sql engine, median income: " + tooMuch.getMessage());
        }
        peak("sql engine");
    }

    private void bitmapEngine() throws Exception {
        var indicators = indicators();
        for (var round = 1; round <= repeats; round++) {
            var fresh = bitmaps("index" + round);
            measure("bitmap, cold, round " + round + " of a process", 1, () -> sum(fresh, indicators.all()));
        }
        var engine = bitmaps("index1");
        size("index1", "20 conditions");
        measure("bitmap, opened again", 1, () -> sum(engine, indicators.all()));
        measure("bitmap, warm", WARM, () -> sum(engine, indicators.all()));
        for (var age : List.of("25 and 39", "40 and 64", "60 and 66")) {
            var population = "age between " + age + " and benefit = 1";
            measure("bitmap, new indicator of known conditions", 1, () -> sum(engine, indicators.share(population, "crime = 1")));
        }
        for (var age = 30; age < 30 + repeats; age++) {
            var population = "age >= " + age;
            measure("bitmap, new condition", 1, () -> sum(engine, indicators.share(population, "employed = 1")));
        }
        yearByYear();
        measure("bitmap, mean income in 10 populations, first time", 1, () -> sum(engine, indicators.mean("income")));
        measure("bitmap, mean income in 10 populations, warm", repeats, () -> sum(engine, indicators.mean("income")));
        measure("bitmap, median income, warm", repeats, () -> sum(engine, indicators.median("income")));
        size("index1", "with " + repeats + " more and income");
        peak("bitmap");
    }

    private void yearByYear() throws Exception {
        var indicators = new CubeIndicators(FileRows.of(YEARS.stream().map(this::rows).toList(), limits()));
        var engine = bitmaps("years");
        measure("bitmap, a file a year, cold", 1, () -> sum(engine, indicators.all()));
        measure("bitmap, a file a year, warm", WARM, () -> sum(engine, indicators.all()));
        for (var age = 30; age < 30 + repeats; age++) {
            var population = "age >= " + age;
            measure("bitmap, a file a year, new condition", 1, () -> sum(engine, indicators.share(population, "employed = 1")));
        }
    }

    private BitmapEngine bitmaps(String index) {
        return BitmapEngine.keeping(directory.resolve(index), limits());
    }

    private DuckDbLimits limits() {
        return new DuckDbLimits("512MB", 2, directory);
    }

    private CubeIndicators indicators() {
        return new CubeIndicators(FileRows.of(List.of(rows()), limits()));
    }

    /** A sum of all numerators, so that programs can be seen to count the same. */
    private static long sum(Engine engine, CubeRequest request) {
        Cube cube = engine.count(request, Progress.UNSEEN);
        var sum = 0L;
        for (var tally : request.tallies()) {
            for (var numerator : cube.counts(tally).numerators()) {
                sum += numerator;
            }
        }
        return sum;
    }

    private void measure(String name, int times, Callable<Long> program) throws Exception {
        var walls = new ArrayList<Double>();
        var cpus = new ArrayList<Double>();
        var result = 0L;
        for (var time = 0; time < times; time++) {
            var cpu = MACHINE.getProcessCpuTime();
            var start = System.nanoTime();
            result = program.call();
            walls.add((System.nanoTime() - start) / NANOSECONDS);
            cpus.add((MACHINE.getProcessCpuTime() - cpu) / NANOSECONDS);
        }
        walls.sort(null);
        cpus.sort(null);
        System.out.printf(
                "%-52s %,10.1f ms  (%,.1f-%,.1f; processor %,.0f ms; sum %d)%n",
                name, walls.get(times / 2), walls.getFirst(), walls.getLast(), cpus.get(times / 2), result);
        note(name + "\t" + walls.get(times / 2));
    }

    private void size(String index, String what) throws Exception {
        var bytes = 0L;
        try (var files = Files.walk(directory.resolve(index))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        var statement = "select count(*) from '" + rows() + "'";
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var result = connection.createStatement().executeQuery(statement)) {
            result.next();
            System.out.printf("index, %s: %.2f bytes a row%n", what, (double) bytes / result.getLong(1));
        }
    }

    private static void peak(String name) throws Exception {
        var status = Files.readAllLines(Path.of("/proc/self/status"));
        var peak = status.stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElseThrow();
        System.out.printf("%s: peak %d MiB, Java included%n", name, Long.parseLong(peak.replaceAll("\\D", "")) / 1024);
    }

    private void note(String line) throws Exception {
        Files.writeString(
                directory.resolve("times"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static Map<String, Double> times(Path directory) throws Exception {
        var times = new LinkedHashMap<String, Double>();
        for (var line : Files.readAllLines(directory.resolve("times"))) {
            times.put(line.split("\t")[0], Double.parseDouble(line.split("\t")[1]));
        }
        return times;
    }

    private static void growth(Map<String, Double> small, Map<String, Double> large) {
        small.forEach((name, time) -> {
            if (large.containsKey(name)) {
                System.out.printf("growth, %-52s %5.1f times%n", name, large.get(name) / time);
            }
        });
    }

    private void report() throws Exception {
        var times = times(directory);
        var best = times.get("best SQL, DuckDB's own table");
        var usual = times.get("usual SQL, DuckDB's own table");
        var cold = "bitmap, cold, round %d of a process".formatted(
                times.keySet().stream().filter(name -> name.startsWith("bitmap, cold")).count());
        System.out.printf("sql engine / best SQL: %.2f; / best SQL from Parquet: %.2f%n",
                times.get("sql engine") / best, times.get("sql engine") / times.get("best SQL, Parquet"));
        System.out.printf("bitmap, warm: %.0f times as fast as the best SQL, %.0f as the usual%n",
                best / times.get("bitmap, warm"), usual / times.get("bitmap, warm"));
        System.out.printf("bitmap, cold: %.1f times as fast as the best SQL, first time in a process %.1f; from Parquet %.1f and %.1f%n",
                best / times.get(cold), best / times.get("bitmap, cold, round 1 of a process"),
                times.get("best SQL, Parquet") / times.get(cold),
                times.get("best SQL, Parquet") / times.get("bitmap, cold, round 1 of a process"));
    }
}
