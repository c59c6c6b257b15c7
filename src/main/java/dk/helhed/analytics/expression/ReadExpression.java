package dk.helhed.analytics.expression;

/** What became of reading an expression. */
public sealed interface ReadExpression {

    record Good(Condition condition) implements ReadExpression {}

    record Bad(ExpressionProblem problem) implements ReadExpression {}
}
