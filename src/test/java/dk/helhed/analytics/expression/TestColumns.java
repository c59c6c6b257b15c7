package dk.helhed.analytics.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns and code lists that tests speak of. */
public final class TestColumns {

    public static final Columns ALL = new Columns(
            List.of(
                    new Column("age", Kind.WHOLE),
                    new Column("employed", Kind.WHOLE),
                    new Column("income", Kind.DECIMAL),
                    new Column("permit", Kind.TEXT),
                    new Column("born", Kind.DATE),
                    new Column("arrived", Kind.DATE),
                    new Column("years_in_dk", Kind.WHOLE),
                    new Column("married", Kind.YES_NO),
                    new Column("høj løn", Kind.YES_NO)),
            Map.of(
                    Role.BIRTH_DATE, "born",
                    Role.ARRIVAL_DATE, "arrived",
                    Role.YEARS_IN_DENMARK, "years_in_dk"));

    static final Map<String, List<Literal>> LISTS = Map.of(
            "western", List.of(new Literal.Whole(5122), new Literal.Whole(5124)),
            "refuge", List.of(new Literal.Text("A"), new Literal.Text("B")));

    private TestColumns() {}

    static ReadExpression read(String text) {
        return new Expressions(ALL, name -> Optional.ofNullable(LISTS.get(name))).read(text);
    }

    static Condition condition(String text) {
        return switch (read(text)) {
            case ReadExpression.Good good -> good.condition();
            case ReadExpression.Bad bad ->
                throw new AssertionError(bad.problem() + "\n" + bad.problem().pointer(text));
        };
    }

    static ExpressionProblem problem(String text) {
        return switch (read(text)) {
            case ReadExpression.Good good -> throw new AssertionError("Read: " + good.condition());
            case ReadExpression.Bad bad -> bad.problem();
        };
    }
}
