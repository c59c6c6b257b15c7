package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The middle values of a column for one set of levels: a query for each set of totals, since middles cannot be added up, and since
 * one query for all sets would keep every row in memory as many times as there are sets.
 *
 * <p>The answer's columns: the members of the levels taken, the sum of the two middle values, and how many rows there are.
 *
 * @param taken which levels are told apart, by position; the others are totals
 */
record MiddleQuery(CubeRequest request, Tally.Middle tally, List<Integer> taken) {

    /** One for each cell of the lattice of totals. */
    static List<MiddleQuery> all(CubeRequest request, Tally.Middle tally) {
        List<List<Integer>> sets = List.of(List.of());
        var first = 0;
        for (var dimension : request.dimensions()) {
            var wider = new ArrayList<List<Integer>>();
            for (var set : sets) {
                for (var depth = 0; depth <= dimension.levels().size(); depth++) {
                    var more = new ArrayList<>(set);
                    IntStream.range(first, first + depth).forEach(more::add);
                    wider.add(List.copyOf(more));
                }
            }
            first += dimension.levels().size();
            sets = wider;
        }
        return sets.stream().map(set -> new MiddleQuery(request, tally, set)).toList();
    }

    String sql(String rows, Dialect dialect) {
        var levels = request.levels();
        var names = taken.stream().map(level -> "l" + level).toList();
        var inner = new ArrayList<String>();
        taken.forEach(level -> inner.add(LevelSql.grouped(levels.get(level)) + " as l" + level));
        inner.add(RowSql.number(tally.column()) + " as v");
        var values = "(select %s\nfrom %s\nwhere %s) known"
                .formatted(String.join(", ", inner), rows, RowSql.condition(counted()));
        return switch (dialect) {
            case DUCKDB -> byQuantile(names, levels, values);
            case TRINO -> byNumber(names, levels, values);
        };
    }

    private Condition counted() {
        var known = new Condition.Not(new Condition.IsMissing(tally.column()));
        return request.taken().and(tally.base()).and(known);
    }

    /** The lower middle is the quantile at a half; the upper is that of the values mirrored. */
    private String byQuantile(List<String> names, List<Level> levels, String values) {
        return "select %stry_cast(quantile_disc(v, 0.5)::hugeint - quantile_disc(-v, 0.5) as bigint), count(*)\nfrom %s%s%s"
                .formatted(
                        handedOver(names, levels),
                        values,
                        grouped(names),
                        names.isEmpty() ? " having count(*) > 0" : "");
    }

    /** The rows of each group are numbered by value; the middle one or two are taken. */
    private String byNumber(List<String> names, List<Level> levels, String values) {
        var partition = names.isEmpty() ? "" : "partition by " + String.join(", ", names);
        var keys = names.isEmpty() ? "" : String.join(", ", names) + ", ";
        return """
                select %scast(sum(case when i = (n + 1) / 2 then v else 0 end)
                  + sum(case when i = n / 2 + 1 then v else 0 end) as bigint), max(n)
                from (select %sv, row_number() over (%s order by v) as i, count(*) over (%s) as n
                from %s) numbered%s%s""".formatted(
                        handedOver(names, levels),
                        keys,
                        partition,
                        partition,
                        values,
                        grouped(names),
                        names.isEmpty() ? " having count(*) > 0" : "");
    }

    private String handedOver(List<String> names, List<Level> levels) {
        var columns = new StringBuilder();
        for (var i = 0; i < names.size(); i++) {
            columns.append(LevelSql.handedOver(levels.get(taken.get(i)), names.get(i)))
                    .append(", ");
        }
        return columns.toString();
    }

    private static String grouped(List<String> names) {
        return names.isEmpty() ? "" : "\ngroup by " + String.join(", ", names);
    }
}
