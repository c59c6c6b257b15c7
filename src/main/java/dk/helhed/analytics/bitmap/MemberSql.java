package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.sql.RowSql;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The number of a row's member of a level, in SQL: 1, 2, ... in the order of {@link Members}. */
final class MemberSql {

    private MemberSql() {}

    static String of(Level level, Members members) {
        var known = switch (level.grouping()) {
            case Grouping.Each ignored -> each(level, members);
            case Grouping.Bands(var bounds) -> bands(level, bounds);
            case Grouping.Groups(var groups) -> groups(level, List.copyOf(groups.values()));
        };
        return "coalesce(" + known + ", " + members.count() + ")";
    }

    private static String each(Level level, Members members) {
        return switch (members) {
            case Members.Range(var from, var ignored) -> RowSql.number(level.column()) + " - " + (from - 1);
            case Members.Listed(var values) ->
                "enum_code(%s::varchar::enum(%s))::bigint + 1"
                        .formatted(
                                level.column().kind() == Kind.TEXT
                                        ? RowSql.operand(level.column())
                                        : RowSql.number(level.column()),
                                values.stream().map(MemberSql::text).collect(Collectors.joining(", ")));
        };
    }

    private static String text(Member member) {
        return switch (member) {
            case Member.Whole(var number) -> "'" + number + "'";
            case Member.Text(var value) -> RowSql.text(value);
            case Member.Missing ignored -> throw new IllegalArgumentException("The missing are not listed");
        };
    }

    private static String bands(Level level, List<Long> bounds) {
        return IntStream.range(0, bounds.size())
                .mapToObj(band ->
                        "when %s < %d then %d".formatted(RowSql.number(level.column()), bounds.get(band), band + 1))
                .collect(Collectors.joining(
                        " ",
                        "case when %s is null then null ".formatted(RowSql.operand(level.column())),
                        " else %d end".formatted(bounds.size() + 1)));
    }

    private static String groups(Level level, List<List<Literal>> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(group -> "when %s in (%s) then %d"
                        .formatted(
                                RowSql.operand(level.column()),
                                groups.get(group).stream().map(RowSql::operand).collect(Collectors.joining(", ")),
                                group + 1))
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
