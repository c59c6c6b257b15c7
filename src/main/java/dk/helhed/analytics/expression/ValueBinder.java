package dk.helhed.analytics.expression;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Finds the columns that values name, and gives written values the kind of what they are compared with. */
final class ValueBinder {

    private final Columns columns;
    private final CodeLists codeLists;

    ValueBinder(Columns columns, CodeLists codeLists) {
        this.columns = columns;
        this.codeLists = codeLists;
    }

    boolean isColumn(Written.Value value) {
        return value instanceof Written.Value.Named
                || value instanceof Written.Value.Age
                || value instanceof Written.Value.YearsHere;
    }

    /** The column, or the years between days, that a condition is about. */
    Operand column(Written.Value value) {
        return switch (value) {
            case Written.Value.Named named -> find(named);
            case Written.Value.Age age -> years(age.span(), Role.BIRTH_DATE, age.at());
            case Written.Value.YearsHere years ->
                years.at() == null
                        ? playing(years.span(), Role.YEARS_IN_DENMARK)
                        : years(years.span(), Role.ARRIVAL_DATE, years.at());
            case Written.Value.Digits number -> throw new Wrong(number.span(), "column-wanted");
            case Written.Value.Text text -> throw new Wrong(text.span(), "column-wanted.text", text.text());
            case Written.Value.Day day -> throw new Wrong(day.span(), "column-wanted");
            case Written.Value.YesNo yesNo -> throw new Wrong(yesNo.span(), "column-wanted");
        };
    }

    /** A value that can be compared with the other, which stands where {@code written} does. */
    Operand comparable(Written.Value value, Operand other, Written.Value written) {
        if (!isColumn(value)) {
            return literal(value, other.kind(), written);
        }
        var column = column(value);
        if (column.kind() != other.kind()
                && !(column.kind().isNumber() && other.kind().isNumber())) {
            throw new Wrong(
                    value.span(), "kinds", shown(written), word(other.kind()), shown(value), word(column.kind()));
        }
        return column;
    }

    /** The codes that a member of a list stands for. */
    List<Literal> codes(Written.Value member, Operand value, Written.Value written) {
        if (!(member instanceof Written.Value.Named list)) {
            return List.of(literal(member, value.kind(), written));
        }
        return codeLists
                .named(list.name())
                .orElseThrow(() -> new Wrong(list.span(), "unknown-list", list.name()))
                .stream()
                .map(code -> Literals.as(code, value.kind())
                        .orElseThrow(() ->
                                new Wrong(list.span(), "list-kind", list.name(), shown(written), word(value.kind()))))
                .toList();
    }

    private Literal literal(Written.Value value, Kind kind, Written.Value written) {
        return switch (value) {
            case Written.Value.Digits number when kind == Kind.WHOLE -> whole(number, written);
            case Written.Value.Digits number when kind == Kind.DECIMAL -> decimal(number);
            case Written.Value.Text text when kind == Kind.TEXT -> new Literal.Text(text.text());
            case Written.Value.Day day when kind == Kind.DATE -> new Literal.Day(day(day));
            default -> throw new Wrong(value.span(), "kind." + name(kind), shown(written), shown(value));
        };
    }

    private static Literal whole(Written.Value.Digits number, Written.Value written) {
        if (number.digits().contains(".")) {
            throw new Wrong(number.span(), "whole", shown(written), number.digits());
        }
        return Literals.whole(number.digits()).orElseThrow(() -> new Wrong(number.span(), "large"));
    }

    private static Literal decimal(Written.Value.Digits number) {
        if (new BigDecimal(number.digits()).stripTrailingZeros().scale() > Kind.DECIMALS) {
            throw new Wrong(number.span(), "decimals", Kind.DECIMALS);
        }
        return Literals.decimal(number.digits()).orElseThrow(() -> new Wrong(number.span(), "large"));
    }

    private static LocalDate day(Written.Value.Day day) {
        var parts = day.day().split("-", -1);
        try {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException impossible) {
            throw new Wrong(day.span(), "no-day", day.day());
        }
    }

    private Operand years(Span span, Role role, Written.Value at) {
        var from = playing(span, role);
        if (at instanceof Written.Value.Day day) {
            return new YearsBetween(from, new Literal.Day(day(day)));
        }
        var until = column(at);
        if (until.kind() != Kind.DATE) {
            throw new Wrong(at.span(), "day-column", shown(at), word(until.kind()));
        }
        return new YearsBetween(from, until);
    }

    private Column playing(Span span, Role role) {
        return columns.playing(role).orElseThrow(() -> new Wrong(span, "role." + name(role)));
    }

    private Column find(Written.Value.Named named) {
        return columns.named(named.name()).orElseThrow(() -> {
            var near = NearestName.of(named.name(), columns.names());
            return near.isPresent()
                    ? new Wrong(named.span(), "unknown-column.near", named.name(), near.get())
                    : new Wrong(named.span(), "unknown-column", named.name(), String.join(", ", columns.names()));
        });
    }

    /** The name of a kind or role in keys of sentences. */
    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a kind as sentences select by it. */
    private static String word(Kind kind) {
        return name(kind).replace("-", "");
    }

    static String shown(Written.Value value) {
        return switch (value) {
            case Written.Value.Named named -> named.name();
            case Written.Value.Digits number -> number.digits();
            case Written.Value.Text text -> "'" + text.text() + "'";
            case Written.Value.Day day -> day.day();
            case Written.Value.YesNo yesNo -> Boolean.toString(yesNo.value());
            case Written.Value.Age ignored -> "age at";
            case Written.Value.YearsHere ignored -> "years in denmark";
        };
    }
}
