package dk.helhed.analytics.dimension;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Relation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Only the rows of some members of a level are counted.
 *
 * @param members as a cube calls them, {@link Level#MISSING} among them; a member that no row has takes none
 */
public record Filter(Level level, List<String> members) {

    public Filter {
        members = List.copyOf(members);
    }

    /** Whether the rows of a member are taken. */
    public boolean takes(String member) {
        return members.contains(member);
    }

    /** The first member that the level cannot have, such as a word among years. */
    public Optional<String> impossible() {
        return members.stream().filter(member -> condition(member).isEmpty()).findFirst();
    }

    /** The same as a condition on rows. */
    public Condition condition() {
        return Condition.any(
                members.stream().flatMap(member -> condition(member).stream()).toList());
    }

    private Optional<Condition> condition(String member) {
        return switch (level.grouping()) {
            case Grouping.Each ignored -> each(member);
            case Grouping.Bands bands -> bands(bands, member);
            case Grouping.Groups groups -> groups(groups, member);
        };
    }

    private Optional<Condition> each(String member) {
        var known = value(member);
        return member.equals(Level.MISSING)
                ? Optional.of(Condition.any(
                        known.map(value -> List.of(missing(), value)).orElseGet(() -> List.of(missing()))))
                : known;
    }

    /** A number or day counts only as a cube writes it, so that both engines know it by the same text. */
    private Optional<Condition> value(String member) {
        var column = level.column();
        try {
            return switch (column.kind()) {
                case TEXT -> Optional.of(equal(new Literal.Text(member)));
                case WHOLE ->
                    Optional.of(Long.parseLong(member))
                            .filter(number -> number.toString().equals(member))
                            .map(number -> equal(new Literal.Whole(number)));
                case DATE ->
                    Optional.of(LocalDate.parse(member))
                            .filter(day -> day.toString().equals(member))
                            .map(day -> equal(new Literal.Day(day)));
                case YES_NO -> yesOrNo(column, member);
                case DECIMAL -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static Optional<Condition> yesOrNo(Column column, String member) {
        var yes = new Condition.Flag(column);
        return switch (member) {
            case "true" -> Optional.of(yes);
            case "false" -> Optional.of(new Condition.Not(yes));
            default -> Optional.empty();
        };
    }

    private Optional<Condition> bands(Grouping.Bands bands, String member) {
        if (member.equals(Level.MISSING)) {
            return Optional.of(missing());
        }
        var bounds = bands.bounds();
        for (var band = 0; band <= bounds.size(); band++) {
            if (bands.label(band).equals(member)) {
                return Optional.of(band(bounds, band));
            }
        }
        return Optional.empty();
    }

    private Condition band(List<Long> bounds, int band) {
        if (band == 0) {
            return compared(Relation.LESS, bounds.getFirst());
        }
        var from = compared(Relation.AT_LEAST, bounds.get(band - 1));
        return band == bounds.size() ? from : from.and(compared(Relation.LESS, bounds.get(band)));
    }

    private Optional<Condition> groups(Grouping.Groups groups, String member) {
        var group = groups.groups().get(member);
        if (group != null && !member.equals(Level.MISSING)) {
            return Optional.of(among(group));
        }
        var all = groups.groups().values().stream().flatMap(List::stream).toList();
        return member.equals(Level.MISSING)
                ? Optional.of(Condition.any(List.of(missing(), new Condition.Not(among(all)))))
                : Optional.empty();
    }

    private Condition among(List<Literal> codes) {
        return codes.isEmpty() ? new Condition.Always(false) : new Condition.OneOf(level.column(), codes);
    }

    private Condition equal(Literal value) {
        return new Condition.Comparison(level.column(), Relation.EQUAL, value);
    }

    private Condition compared(Relation relation, long bound) {
        return new Condition.Comparison(level.column(), relation, new Literal.Whole(bound));
    }

    private Condition missing() {
        return new Condition.IsMissing(level.column());
    }
}
