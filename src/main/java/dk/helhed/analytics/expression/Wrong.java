package dk.helhed.analytics.expression;

/** An expression cannot be read; caught by {@link Expressions}, which tells the problem. */
final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ExpressionProblem problem;

    Wrong(Span span, String key, Object... arguments) {
        super(key, null, false, false);
        this.problem = ExpressionProblem.at(span, key, arguments);
    }

    ExpressionProblem problem() {
        return problem;
    }
}
