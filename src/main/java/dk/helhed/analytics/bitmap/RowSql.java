package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Operand;
import dk.helhed.analytics.expression.YearsBetween;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** PLACEHOLDER until the renderer of the SQL engine is there. */
final class RowSql {
    private RowSql() {}

    static String condition(Condition c) {
        return switch (c) {
            case Condition.Comparison(var l, var r, var o) -> operand(l) + " " + r.sign() + " " + operand(o);
            case Condition.Between(var v, var l, var h) -> operand(v) + " between " + operand(l) + " and " + operand(h);
            case Condition.OneOf(var v, var codes) -> operand(v) + codes.stream().map(RowSql::operand).collect(Collectors.joining(", ", " in (", ")"));
            case Condition.IsMissing(var v) -> operand(v) + " is null";
            case Condition.Flag(var column) -> quoted(column.name());
            default -> throw new IllegalArgumentException();
        };
    }

    static String operand(Operand o) {
        return switch (o) {
            case Column c -> quoted(c.name());
            case Literal.Whole(var v) -> Long.toString(v);
            case Literal.Decimal(var u) -> BigDecimal.valueOf(u, 4).toPlainString();
            case Literal.Text(var t) -> "'" + t.replace("'", "''") + "'";
            case Literal.Day(var d) -> "date '" + d + "'";
            case YearsBetween(var from, var until) -> {
                var f = operand(from); var u = operand(until);
                yield "(year(" + u + ") - year(" + f + ") - case when month(" + u + ") * 100 + day(" + u + ") < month(" + f + ") * 100 + day(" + f + ") then 1 else 0 end)";
            }
        };
    }

    /** As Row.number. */
    static String number(Column c) {
        var q = quoted(c.name());
        return switch (c.kind()) {
            case WHOLE -> q + "::bigint";
            case DECIMAL -> "(" + q + "::decimal(18, 4) * 10000)::bigint";
            case DATE -> "(" + q + " - date '1970-01-01')::bigint";
            case YES_NO -> q + "::int::bigint";
            case TEXT -> throw new IllegalArgumentException();
        };
    }

    static String quoted(String n) { return "\"" + n.replace("\"", "\"\"") + "\""; }
    static String text(String n) { return "'" + n.replace("'", "''") + "'"; }
}
