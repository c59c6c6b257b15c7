package dk.helhed.analytics.sql;

import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The member of a level as SQL: the value itself, or the number of the band or group. */
public final class LevelSql {

    private LevelSql() {}

    /** What rows are grouped by: narrow, as the database keeps it. */
    public static String grouped(Level level) {
        var value = RowSql.operand(level.column());
        return switch (level.grouping()) {
            case Grouping.Each ignored ->
                switch (level.column().kind()) {
                    case WHOLE, TEXT -> value;
                    case DATE, YES_NO, DECIMAL -> RowSql.number(level.column());
                };
            case Grouping.Bands bands -> bands(value, bands.bounds());
            case Grouping.Groups groups ->
                groups(value, List.copyOf(groups.groups().values()));
        };
    }

    /** A grouped member as it is handed over: a 64-bit number or a text. */
    static String handedOver(Level level, String name) {
        var text = level.grouping() instanceof Grouping.Each && level.column().kind() == Kind.TEXT;
        return text ? name : "cast(" + name + " as bigint)";
    }

    private static String bands(String value, List<Long> bounds) {
        var cases = new ArrayList<String>();
        cases.add("case when " + value + " is null then null");
        IntStream.range(0, bounds.size())
                .forEach(band -> cases.add("when " + value + " < " + bounds.get(band) + " then " + band));
        cases.add("else " + bounds.size() + " end");
        return String.join(" ", cases);
    }

    private static String groups(String value, List<List<Literal>> groups) {
        return IntStream.range(0, groups.size())
                .filter(group -> !groups.get(group).isEmpty())
                .mapToObj(group -> "when %s in (%s) then %d"
                        .formatted(
                                value,
                                groups.get(group).stream().map(RowSql::operand).collect(Collectors.joining(", ")),
                                group))
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
