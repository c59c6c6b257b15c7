package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.ColumnMeaning;
import dk.helhed.analytics.dataset.ColumnType;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.duckdb.DuckDb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks for what is odd in rows that passed every check. The limits are rules of thumb of our own: see each constant. */
final class OddValues {

    /** So many oddities are told, for a list that nobody reads to its end helps nobody. */
    static final int MOST_TOLD = 20;

    /** Percentage points above the median of the other years. */
    private static final double MISSING_MORE = 20;

    /** Times the value that 99.9 % are below. */
    private static final double FAR = 10;

    private static final double FEW = 0.001;

    private static final double YEAR_CHANGE = 0.10;
    private static final double MUNICIPALITY_CHANGE = 0.30;
    private static final long MUNICIPALITY_LEAST = 200;
    private static final double DELIVERY_CHANGE = 0.02;
    private static final double HUNDRED = 100;

    private final DuckDb duck;
    private final Dataset dataset;
    private final String rows;

    /** @param rows all rows, for a {@code from} */
    OddValues(DuckDb duck, Dataset dataset, String rows) {
        this.duck = duck;
        this.dataset = dataset;
        this.rows = rows;
    }

    /** @param before rows by year as they were delivered last; empty if never */
    List<Oddity> find(SortedMap<Integer, Long> rowsByYear, Map<Integer, Long> before) {
        var odd = new ArrayList<Oddity>();
        rowsByYear.forEach((year, count) -> {
            var last = rowsByYear.get(year - 1);
            if (last != null && differs(count, last, YEAR_CHANGE)) {
                odd.add(new Oddity.YearJump(year, count, last));
            }
            var delivered = before.get(year);
            if (delivered != null && differs(count, delivered, DELIVERY_CHANGE)) {
                odd.add(new Oddity.DeliveryJump(year, count, delivered));
            }
        });
        odd.addAll(oftenMissing(rowsByYear));
        odd.addAll(outliers());
        odd.addAll(municipalities());
        return odd.stream().limit(MOST_TOLD).toList();
    }

    private static boolean differs(long now, long before, double most) {
        return Math.abs(now - before) > most * before;
    }

    private List<Oddity> oftenMissing(SortedMap<Integer, Long> rowsByYear) {
        var columns =
                dataset.columns().stream().filter(column -> !column.required()).toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        var counts =
                columns.stream().map(column -> "count(" + name(column) + ")").collect(Collectors.joining(", "));
        var years = List.copyOf(rowsByYear.keySet());
        var shares = new double[columns.size()][years.size()];
        duck.query(
                "select %1$s, count(*), %2$s from %3$s group by 1".formatted(name(dataset.year()), counts, rows),
                row -> {
                    var year = years.indexOf(row.getInt(1));
                    for (int i = 0; i < columns.size(); i++) {
                        shares[i][year] = HUNDRED * (1 - (double) row.getLong(i + 3) / row.getLong(2));
                    }
                    return year;
                });
        return IntStream.range(0, columns.size())
                .boxed()
                .flatMap(i -> oftenMissing(columns.get(i), years, shares[i]).stream())
                .toList();
    }

    private static List<Oddity> oftenMissing(Column column, List<Integer> years, double[] shares) {
        var odd = new ArrayList<Oddity>();
        for (int i = 0; i < shares.length && shares.length > 1; i++) {
            var year = i;
            var others = IntStream.range(0, shares.length)
                    .filter(other -> other != year)
                    .mapToDouble(other -> shares[other])
                    .sorted()
                    .toArray();
            var usual = others[others.length / 2];
            if (shares[i] > usual + MISSING_MORE) {
                odd.add(new Oddity.OftenMissing(column.name(), years.get(i), shares[i], usual));
            }
        }
        return odd;
    }

    private List<Oddity> outliers() {
        var columns = dataset.columns().stream()
                .filter(column -> !column.equals(dataset.person()) && !column.equals(dataset.year()))
                .filter(column -> column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL)
                .toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        return farOff(columns, maxima(columns)).entrySet().stream()
                .map(column -> outlier(column.getKey(), column.getValue()))
                .filter(outlier -> outlier.usual() > 0 && outlier.highest() > FAR * outlier.usual())
                .map(Oddity.class::cast)
                .toList();
    }

    private List<Double> maxima(List<Column> columns) {
        var maxima = columns.stream()
                .map(column -> "max(" + name(column) + ")::double")
                .collect(Collectors.joining(", "));
        return numbers("select %s from %s".formatted(maxima, rows), columns.size());
    }

    /** Columns in which hardly a value comes near the highest, and that. The quantile itself would take much longer to find. */
    private Map<Column, Double> farOff(List<Column> columns, List<Double> maxima) {
        var counts = IntStream.range(0, columns.size())
                .mapToObj(i -> "count_if(%1$s > %2$s::double), count(%1$s)"
                        .formatted(
                                name(columns.get(i)),
                                BigDecimal.valueOf(maxima.get(i) / FAR).toPlainString()))
                .collect(Collectors.joining(", "));
        var counted = numbers("select %s from %s".formatted(counts, rows), 2 * columns.size());
        var far = new LinkedHashMap<Column, Double>();
        for (int i = 0; i < columns.size(); i++) {
            if (maxima.get(i) > 0 && counted.get(2 * i) <= FEW * counted.get(2 * i + 1)) {
                far.put(columns.get(i), maxima.get(i));
            }
        }
        return far;
    }

    private Oddity.Outlier outlier(Column column, double highest) {
        var sql = "select approx_quantile(%s, %s)::double from %s".formatted(name(column), 1 - FEW, rows);
        return new Oddity.Outlier(column.name(), highest, numbers(sql, 1).getFirst());
    }

    /** The numbers in the one row of an answer; 0 where there is none. */
    private List<Double> numbers(String sql, int count) {
        return duck.query(sql, row -> {
                    var numbers = new ArrayList<Double>();
                    for (int i = 1; i <= count; i++) {
                        numbers.add(row.getDouble(i));
                    }
                    return numbers;
                })
                .getFirst();
    }

    private List<Oddity> municipalities() {
        var column = dataset.meaning(ColumnMeaning.MUNICIPALITY);
        if (column.isEmpty()) {
            return List.of();
        }
        return duck.query(
                """
                select now.place::varchar, now.year, now.count, before.count
                from (select %1$s as place, %2$s as year, count(*) as count from %3$s group by all) as now
                join (select %1$s as place, %2$s as year, count(*) as count from %3$s group by all) as before
                    on now.place = before.place and now.year = before.year + 1
                where greatest(now.count, before.count) >= %4$d and abs(now.count - before.count) > %5$s * before.count
                order by 2, 1 limit %6$d
                """.formatted(
                                name(column.get()),
                                name(dataset.year()),
                                rows,
                                MUNICIPALITY_LEAST,
                                MUNICIPALITY_CHANGE,
                                MOST_TOLD),
                row -> new Oddity.MunicipalityJump(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)));
    }

    private static String name(Column column) {
        return DuckDb.name(column.name());
    }
}
