package dk.helhed.analytics.sql;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Operand;
import dk.helhed.analytics.expression.YearsBetween;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Conditions and values as SQL that DuckDB and Trino both read, and read alike. Every name and text is quoted; nothing else of a
 * definition reaches the SQL.
 */
public final class RowSql {

    private static final String FIRST_DAY = "date '1970-01-01'";
    private static final int MONTH = 100;

    private RowSql() {}

    /** The condition: true, false or null, as {@link Condition#on}. */
    public static String condition(Condition condition) {
        return switch (condition) {
            case Condition.Always(var value) -> Boolean.toString(value);
            case Condition.And(var all) -> joined(all, " and ");
            case Condition.Or(var any) -> joined(any, " or ");
            case Condition.Not(var negated) -> "(not " + condition(negated) + ")";
            case Condition.Comparison(var left, var relation, var right) ->
                "(" + operand(left) + " " + relation.sign() + " " + operand(right) + ")";
            case Condition.Between(var value, var low, var high) ->
                "(" + operand(value) + " between " + operand(low) + " and " + operand(high) + ")";
            case Condition.OneOf(var value, var codes) ->
                codes.stream()
                        .map(RowSql::operand)
                        .collect(Collectors.joining(", ", "(" + operand(value) + " in (", "))"));
            case Condition.IsMissing(var value) -> "(" + operand(value) + " is null)";
            case Condition.Flag(var column) -> name(column.name());
        };
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(RowSql::condition).collect(Collectors.joining(word, "(", ")"));
    }

    /** The value, in the type that the database keeps it in. */
    public static String operand(Operand operand) {
        return switch (operand) {
            case Column column -> name(column.name());
            case Literal literal -> literal(literal);
            case YearsBetween years -> years(years);
        };
    }

    private static String literal(Literal literal) {
        return switch (literal) {
            case Literal.Whole(var value) ->
                value == Long.MIN_VALUE ? "(-9223372036854775807 - 1)" : Long.toString(value);
            case Literal.Decimal(var units) ->
                "cast(" + BigDecimal.valueOf(units, Kind.DECIMALS).toPlainString() + " as decimal(18, 4))";
            case Literal.Text(var value) -> text(value);
            case Literal.Day(var day) -> "date '" + day + "'";
        };
    }

    private static String years(YearsBetween years) {
        var from = operand(years.from());
        var until = years.until() instanceof Literal.Day(var day) ? Until.of(day) : Until.of(operand(years.until()));
        return "(%s - year(%s) - case when %s < month(%s) * %d + day(%s) then 1 else 0 end)"
                .formatted(until.year(), from, until.inYear(), from, MONTH, from);
    }

    /** The later day: its year, and its month and day as one number. */
    private record Until(String year, String inYear) {

        static Until of(LocalDate day) {
            return new Until(
                    Integer.toString(day.getYear()),
                    Integer.toString(day.getMonthValue() * MONTH + day.getDayOfMonth()));
        }

        static Until of(String day) {
            return new Until("year(" + day + ")", "month(" + day + ") * " + MONTH + " + day(" + day + ")");
        }
    }

    /** The value of a column that is not text as a 64-bit number, as {@link dk.helhed.analytics.expression.Row#number}. */
    public static String number(Column column) {
        var name = name(column.name());
        return switch (column.kind()) {
            case WHOLE -> "cast(" + name + " as bigint)";
            case DECIMAL -> "cast(cast(" + name + " as decimal(23, 4)) * " + Kind.UNITS + " as bigint)";
            case DATE -> "cast(date_diff('day', " + FIRST_DAY + ", " + name + ") as bigint)";
            case YES_NO -> "(case when " + name + " then 1 when not " + name + " then 0 end)";
            case TEXT -> throw new IllegalArgumentException("A text is no number: " + column);
        };
    }

    /** A name as SQL writes it. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as SQL writes it. */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
