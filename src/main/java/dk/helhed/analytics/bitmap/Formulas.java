package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Operand;
import dk.helhed.analytics.expression.Relation;
import dk.helhed.analytics.expression.YearsBetween;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of which a condition is true, as a formula of bitmaps. A "not" is carried inwards to the elementary conditions, where
 * "false" means: neither true nor unknown. So three-valued logic costs nothing where nothing is negated.
 *
 * <p>Source: the laws of De Morgan, which hold in the three-valued logic that {@link dk.helhed.analytics.expression.Truth} names.
 */
final class Formulas {

    /** How an elementary condition is called in the index. */
    private final Function<Condition, String> name;

    Formulas(Function<Condition, String> name) {
        this.name = name;
    }

    /** The rows of which the condition is true. */
    Formula whereTrue(Condition condition) {
        return switch (condition) {
            case Condition.Always always -> constant(always.value());
            case Condition.And and -> all(and.all(), this::whereTrue);
            case Condition.Or or -> any(or.any(), this::whereTrue);
            case Condition.Not not -> whereFalse(not.condition());
            case Condition.Comparison elementary -> bitmap(elementary);
            case Condition.Between elementary -> bitmap(elementary);
            case Condition.OneOf elementary -> bitmap(elementary);
            case Condition.IsMissing elementary -> bitmap(elementary);
            case Condition.Flag elementary -> bitmap(elementary);
        };
    }

    /** The rows in which a column is not missing. */
    Formula whereKnown(Column column) {
        return bitmap(new Condition.IsMissing(column)).not();
    }

    private Formula whereFalse(Condition condition) {
        return switch (condition) {
            case Condition.Always always -> constant(!always.value());
            case Condition.And and -> any(and.all(), this::whereFalse);
            case Condition.Or or -> all(or.any(), this::whereFalse);
            case Condition.Not not -> whereTrue(not.condition());
            case Condition.IsMissing elementary -> bitmap(elementary).not();
            case Condition.Comparison(var left, var relation, var right) -> neither(condition, left, right);
            case Condition.Between(var value, Literal ignored, Literal alike) -> neither(condition, value);
            case Condition.Between(var value, var low, var high) ->
                whereFalse(new Condition.Comparison(value, Relation.AT_LEAST, low))
                        .or(whereFalse(new Condition.Comparison(value, Relation.AT_MOST, high)));
            case Condition.OneOf(var value, var ignored) -> neither(condition, value);
            case Condition.Flag(var column) -> neither(condition, column);
        };
    }

    private Formula neither(Condition elementary, Operand... operands) {
        return Stream.of(operands)
                .flatMap(Formulas::columns)
                .distinct()
                .map(this::whereKnown)
                .reduce(bitmap(elementary).not(), Formula::and);
    }

    /** The columns without which an operand is unknown. */
    static Stream<Column> columns(Operand operand) {
        return switch (operand) {
            case Column column -> Stream.of(column);
            case Literal ignored -> Stream.empty();
            case YearsBetween years -> Stream.concat(Stream.of(years.from()), columns(years.until()));
        };
    }

    private Formula bitmap(Condition elementary) {
        return new Formula.Bitmap(name.apply(elementary));
    }

    private static Formula constant(boolean value) {
        return value ? Formula.Constant.ALL : Formula.Constant.NONE;
    }

    private static Formula all(List<Condition> conditions, Function<Condition, Formula> rows) {
        return joined(conditions, rows, Formula.Constant.ALL, Formula::and);
    }

    private static Formula any(List<Condition> conditions, Function<Condition, Formula> rows) {
        return joined(conditions, rows, Formula.Constant.NONE, Formula::or);
    }

    private static Formula joined(
            List<Condition> conditions,
            Function<Condition, Formula> rows,
            Formula neutral,
            BinaryOperator<Formula> operation) {
        return conditions.stream().map(rows).reduce(neutral, operation);
    }
}
