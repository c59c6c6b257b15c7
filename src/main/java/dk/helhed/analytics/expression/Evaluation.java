package dk.helhed.analytics.expression;

import java.math.BigDecimal;

/** What a condition says of a row, in plain Java: the meaning that every engine must agree with. */
final class Evaluation {

    private Evaluation() {}

    static Truth of(Condition condition, Row row) {
        return switch (condition) {
            case Condition.Always always -> Truth.of(always.value());
            case Condition.And and ->
                and.all().stream().map(one -> of(one, row)).reduce(Truth.TRUE, Truth::and);
            case Condition.Or or -> or.any().stream().map(one -> of(one, row)).reduce(Truth.FALSE, Truth::or);
            case Condition.Not not -> of(not.condition(), row).not();
            case Condition.Comparison comparison ->
                compare(comparison.left(), comparison.relation(), comparison.right(), row);
            case Condition.Between between ->
                compare(between.value(), Relation.AT_LEAST, between.low(), row)
                        .and(compare(between.value(), Relation.AT_MOST, between.high(), row));
            case Condition.OneOf oneOf ->
                oneOf.codes().stream()
                        .map(code -> compare(oneOf.value(), Relation.EQUAL, code, row))
                        .reduce(Truth.FALSE, Truth::or);
            case Condition.IsMissing missing -> Truth.of(missing.value().isMissing(row));
            case Condition.Flag flag ->
                flag.column().isMissing(row)
                        ? Truth.UNKNOWN
                        : Truth.of(flag.column().number(row) != 0);
        };
    }

    private static Truth compare(Operand left, Relation relation, Operand right, Row row) {
        return left.isMissing(row) || right.isMissing(row)
                ? Truth.UNKNOWN
                : Truth.of(relation.holds(order(left, right, row)));
    }

    private static int order(Operand left, Operand right, Row row) {
        if (left.kind() == Kind.TEXT) {
            return CodePoints.compare(left.text(row), right.text(row));
        }
        return left.kind() == right.kind()
                ? Long.compare(left.number(row), right.number(row))
                : exact(left, row).compareTo(exact(right, row));
    }

    /** Numbers of different kinds are compared as what they are. */
    private static BigDecimal exact(Operand operand, Row row) {
        return BigDecimal.valueOf(operand.number(row), operand.kind() == Kind.DECIMAL ? Kind.DECIMALS : 0);
    }
}
