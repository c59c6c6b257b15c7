package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Literal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How a level is read from the cells of an index: as it is kept there, or, of bands and groups, from the single values of the same
 * column.
 *
 * @param digit the position of the digit that tells it
 * @param members by the number of the digit, less 1
 */
record LevelReading(int digit, List<Member> members) {

    /** The level itself. */
    static LevelReading of(int digit, Members kept) {
        return new LevelReading(digit, all(kept));
    }

    /** A level whose members are put together from those that are kept. */
    static LevelReading of(int digit, Members kept, Level level) {
        var grouped = switch (level.grouping()) {
            case Grouping.Each ignored -> all(kept);
            case Grouping.Bands bands ->
                all(kept).stream().map(one -> band(bands, one)).toList();
            case Grouping.Groups(var groups) -> grouped(all(kept), List.copyOf(groups.values()));
        };
        return new LevelReading(digit, grouped);
    }

    /** Whether all groups are of values as the index keeps them. */
    static boolean isPossible(Level level) {
        return switch (level.grouping()) {
            case Grouping.Each ignored -> true;
            case Grouping.Bands ignored -> true;
            case Grouping.Groups(var groups) ->
                groups.values().stream()
                        .flatMap(List::stream)
                        .allMatch(code -> code.kind() == level.column().kind());
        };
    }

    private static List<Member> all(Members kept) {
        return IntStream.rangeClosed(1, kept.count()).mapToObj(kept::of).toList();
    }

    private static Member band(Grouping.Bands bands, Member one) {
        return one instanceof Member.Whole(var value) ? new Member.Whole(bands.of(value)) : Member.MISSING;
    }

    private static List<Member> grouped(List<Member> kept, List<List<Literal>> groups) {
        Map<Member, Member> byCode = new HashMap<>();
        for (var group = 0; group < groups.size(); group++) {
            for (var code : groups.get(group)) {
                byCode.putIfAbsent(member(code), new Member.Whole(group));
            }
        }
        return kept.stream()
                .map(one -> byCode.getOrDefault(one, Member.MISSING))
                .toList();
    }

    private static Member member(Literal code) {
        return switch (code) {
            case Literal.Text(var value) -> new Member.Text(value);
            case Literal.Whole(var value) -> new Member.Whole(value);
            case Literal.Day(var day) -> new Member.Whole(day.toEpochDay());
            case Literal.Decimal(var units) -> new Member.Whole(units);
        };
    }
}
