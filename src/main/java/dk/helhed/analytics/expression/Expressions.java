package dk.helhed.analytics.expression;

/** Reads expressions about the columns of one data set. */
public final class Expressions {

    /** Most characters in an expression. */
    public static final int LONGEST = 10_000;

    private final Columns columns;
    private final CodeLists codeLists;

    public Expressions(Columns columns, CodeLists codeLists) {
        this.columns = columns;
        this.codeLists = codeLists;
    }

    /** Reads an expression and checks it against the columns: a condition, or the first thing wrong. */
    public ReadExpression read(String text) {
        try {
            if (text.length() > LONGEST) {
                throw new Wrong(new Span(LONGEST, 1), "long", LONGEST);
            }
            return new ReadExpression.Good(new Binder(columns, codeLists).condition(Parser.read(text)));
        } catch (Wrong wrong) {
            return new ReadExpression.Bad(wrong.problem());
        }
    }
}
