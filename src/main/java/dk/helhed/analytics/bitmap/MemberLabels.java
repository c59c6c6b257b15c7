package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.Grouping;
import dk.helhed.analytics.cube.Level;
import java.time.LocalDate;
import java.util.List;

/** What the members of a level are called in a cube. */
final class MemberLabels {

    private MemberLabels() {}

    static String of(Level level, Member member) {
        return switch (member) {
            case Member.Missing ignored -> Cube.MISSING;
            case Member.Text(var text) -> text;
            case Member.Whole(var value) ->
                switch (level.grouping()) {
                    case Grouping.Bands bands -> bands.label((int) value);
                    case Grouping.Groups groups ->
                        List.copyOf(groups.groups().keySet()).get((int) value);
                    case Grouping.Each ignored -> each(level, value);
                };
        };
    }

    private static String each(Level level, long value) {
        return switch (level.column().kind()) {
            case DATE -> LocalDate.ofEpochDay(value).toString();
            case YES_NO -> Boolean.toString(value != 0);
            case WHOLE, DECIMAL, TEXT -> Long.toString(value);
        };
    }
}
