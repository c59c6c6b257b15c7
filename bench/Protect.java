import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.rounding.Changes;
import dk.helhed.disclosure.rounding.SmallCountRounding;
import dk.helhed.disclosure.suppress.FastSuppression;
import dk.helhed.disclosure.suppress.OptimalSuppression;
import dk.helhed.disclosure.suppress.Protection;
import dk.helhed.disclosure.suppress.Suppressed;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Table;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Times the fast method of protection. Arguments: the file of inner cells, table (typical, A, B, round, optimal or growth), most cells of the growing table.
 *
 * <p>Typical: 98 municipalities x 7 ages x sex, as one page shows them: of a group, and of a country with few people.
 * A: municipality x country, each with its hierarchy. B: A, and municipality x group x sex x age, and region x country x sex x age, linked.
 * Growth: one full table municipality x country x sex x age, of more and more municipalities.
 */
public class Protect {

    private static final List<String> COLUMNS = List.of("region", "municipality", "cgroup", "country", "sex", "band");

    private final List<String[]> rows;

    Protect(List<String[]> rows) {
        this.rows = rows;
    }

    public static void main(String[] arguments) throws Exception {
        List<String[]> rows = Files.readAllLines(Path.of(arguments[0])).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        var all = new Protect(rows);
        switch (arguments[1]) {
            case "typical" -> typical(all);
            case "A" -> measure("A", LinkedTables.of(all.table("A", "area", "origin")), true);
            case "B" -> measure(
                    "B",
                    LinkedTables.of(
                            all.table("A", "area", "origin"),
                            all.table("by age", "area", "group", "sex", "band"),
                            all.table("regions", "region", "origin", "sex", "band")),
                    true);
            case "round" -> round(all.table("A", "area", "origin"));
            case "optimal" -> optimal(all);
            case "growth" -> grow(all, Integer.parseInt(arguments[2]));
            default -> full(all.rows.size() + " inner cells", LinkedTables.of(all.table("full", "area", "origin", "sex", "band")));
        }
    }

    private static void typical(Protect all) {
        for (String origin : List.of("G2", "C006", "C113")) {
            var some = new Protect(all.rows.stream()
                    .filter(row -> row[2].equals(origin) || row[3].equals(origin))
                    .map(Protect::inSevenAges)
                    .toList());
            var tables = LinkedTables.of(some.table("typical", "municipality", "band", "sex"));
            long best = Long.MAX_VALUE;
            long first = 0;
            for (int run = 0; run < 30; run++) {
                long started = System.nanoTime();
                var suppressed = FastSuppression.of(tables, Protection.ofAtLeast(5));
                var report = Attacker.check(Knowledge.of(suppressed.tables()), 1, suppressed.evidence());
                long spent = since(started);
                first = run == 0 ? spent : first;
                best = Math.min(best, spent);
                if (run == 29) {
                    System.out.printf(
                            "typical, %s: %d cells, %d primary, %d hidden, %d recovered, protected and checked in %d ms, the first time in %d ms%n",
                            origin,
                            suppressed.loss().cells(),
                            suppressed.loss().primary(),
                            suppressed.loss().hidden(),
                            report.recovered().size(),
                            best,
                            first);
                }
            }
        }
    }

    private static String[] inSevenAges(String[] row) {
        String[] seven = row.clone();
        seven[5] = row[5].compareTo("A6") > 0 ? "A6" : row[5];
        return seven;
    }

    private static void grow(Protect all, int most) {
        for (int municipalities = 4; ; municipalities *= 2) {
            int last = Math.min(98, municipalities);
            var some = new Protect(all.rows.stream()
                    .filter(row -> Integer.parseInt(row[1].substring(1)) > 98 - last)
                    .toList());
            var tables = LinkedTables.of(some.table("full", "area", "origin", "sex", "band"));
            if (tables.size() > most) {
                return;
            }
            full(last + " municipalities", tables);
            if (last >= 98) {
                return;
            }
        }
    }

    private static void measure(String name, LinkedTables tables, boolean attacked) {
        var plain = Protection.ofAtLeast(3).withWidth(0);
        time(name + ", no singletons", tables, plain.withInsiders(false));
        time(name + ", singletons", tables, plain);
        if (attacked) {
            time(name + ", bounds", tables, plain.withWidth(1));
            var suppressed = FastSuppression.of(tables, plain.withWidth(1));
            long started = System.nanoTime();
            var report = Attacker.attack(Knowledge.of(suppressed.tables()), 1);
            System.out.printf("%s, attacked: %d recovered, %d ms%n", name, report.recovered().size(), since(started));
        }
    }

    private static void full(String name, LinkedTables tables) {
        long started = System.nanoTime();
        var suppressed = FastSuppression.of(tables, Protection.ofAtLeast(3));
        var loss = suppressed.loss();
        System.out.printf(
                "%s, bounds and singletons: %d cells, %d primary, %d hidden, %d ms, found by %s, peak heap %d MiB%n",
                name, loss.cells(), loss.primary(), loss.hidden(), since(started), suppressed.way(), peak());
        check(name, suppressed);
    }

    private static void check(String name, Suppressed suppressed) {
        long started = System.nanoTime();
        var report = Attacker.check(Knowledge.of(suppressed.tables()), 1, suppressed.evidence());
        System.out.printf(
                "%s, checked: %d recovered, %d ms, peak heap %d MiB%n",
                name, report.recovered().size(), since(started), peak());
    }

    private static void round(Table table) {
        for (int base : new int[] {3, 5}) {
            long best = Long.MAX_VALUE;
            for (int run = 0; run < 5; run++) {
                long started = System.nanoTime();
                SmallCountRounding.of(table, base);
                best = Math.min(best, since(started));
            }
            var rounded = SmallCountRounding.of(table, base);
            long[] after = IntStream.range(0, table.size())
                    .mapToLong(cell -> rounded.shown(cell).orElseThrow())
                    .toArray();
            System.out.printf("A, rounded to %d: best %d ms, %s%n", base, best, Changes.between(table.values(), after));
        }
    }

    /** Table A of the last municipalities and all countries, for as long as that is proved; then all of A. */
    private static void optimal(Protect all) {
        for (int municipalities : new int[] {4, 8, 16, 98}) {
            var some = new Protect(all.rows.stream()
                    .filter(row -> Integer.parseInt(row[1].substring(1)) > 98 - municipalities)
                    .toList());
            var tables = LinkedTables.of(some.table("A", "area", "origin"));
            var protection = Protection.ofAtLeast(3);
            var fast = FastSuppression.of(tables, protection).loss();
            long started = System.nanoTime();
            var most = Duration.ofSeconds(municipalities < 98 ? 60 : 600);
            var least = OptimalSuppression.of(tables, protection, Clock.systemUTC(), most).loss();
            System.out.printf(
                    "A of %d municipalities, %d cells: fast %d hidden for others, in them %d; optimal %d, %d, at least %d; %d ms%n",
                    municipalities,
                    tables.size(),
                    fast.secondary(),
                    fast.secondaryValue(),
                    least.secondary(),
                    least.secondaryValue(),
                    least.leastSecondaryValue(),
                    since(started));
        }
    }

    private static void time(String name, LinkedTables tables, Protection protection) {
        long best = Long.MAX_VALUE;
        var loss = FastSuppression.of(tables, protection).loss();
        long spent = 0;
        for (int run = 0; run < 5 && spent < 20_000; run++) {
            long started = System.nanoTime();
            loss = FastSuppression.of(tables, protection).loss();
            best = Math.min(best, since(started));
            spent += since(started);
        }
        System.out.printf(
                "%s: %d cells, %d primary, %d hidden, best %d ms, peak heap %d MiB%n",
                name, loss.cells(), loss.primary(), loss.hidden(), best, peak());
    }

    private static long since(long started) {
        return (System.nanoTime() - started) / 1_000_000;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private Table table(String name, String... dimensions) {
        List<Dimension> all = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (String dimension : dimensions) {
            switch (dimension) {
                case "area" -> all.add(hierarchy("area", 1, 0, "DK"));
                case "region" -> all.add(hierarchy("area", 0, -1, "DK"));
                case "origin" -> all.add(hierarchy("origin", 3, 2, "ALL"));
                case "group" -> all.add(hierarchy("origin", 2, -1, "ALL"));
                default -> all.add(Dimension.flat(dimension, codes(COLUMNS.indexOf(dimension))));
            }
            columns.add(
                    switch (dimension) {
                        case "area" -> 1;
                        case "region" -> 0;
                        case "origin" -> 3;
                        case "group" -> 2;
                        default -> COLUMNS.indexOf(dimension);
                    });
        }
        Map<List<String>, Long> sums = new LinkedHashMap<>();
        for (String[] row : rows) {
            sums.merge(columns.stream().map(column -> row[column]).toList(), Long.parseLong(row[6]), Long::sum);
        }
        var builder = Table.counts(name, all);
        sums.forEach(builder::add);
        return builder.build();
    }

    private List<String> codes(int column) {
        return rows.stream().map(row -> row[column]).distinct().toList();
    }

    private Dimension hierarchy(String name, int code, int above, String root) {
        Map<String, String> parents = new TreeMap<>();
        for (String[] row : rows) {
            parents.put(row[code], above < 0 ? root : row[above]);
            if (above >= 0) {
                parents.put(row[above], root);
            }
        }
        return Dimension.hierarchy(name, parents);
    }
}
