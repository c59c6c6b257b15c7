package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Relation;
import dk.helhed.analytics.expression.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class FormulasTests {

    private static final List<Column> COLUMNS =
            List.of(new Column("a", Kind.WHOLE), new Column("b", Kind.WHOLE), new Column("c", Kind.YES_NO));

    @RepeatedTest(100)
    void theFormulaMeansTheRowsOfWhichTheConditionIsTrue(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var condition = condition(random, 4);
        var named = new HashMap<String, Condition>();
        var formula = new Formulas(elementary -> {
                    named.put(elementary.toString(), elementary);
                    return elementary.toString();
                })
                .whereTrue(condition);

        for (var values = 0; values < 64; values++) {
            var row = new Values(values);
            assertThat(holds(formula, named, row))
                    .as("%s of %s", condition, values)
                    .isEqualTo(condition.on(row).isTrue());
        }
    }

    private static boolean holds(Formula formula, Map<String, Condition> named, Row row) {
        return switch (formula) {
            case Formula.Constant constant -> constant == Formula.Constant.ALL;
            case Formula.Bitmap bitmap ->
                Objects.requireNonNull(named.get(bitmap.name())).on(row).isTrue();
            case Formula.Not not -> !holds(not.formula(), named, row);
            case Formula.And and -> holds(and.left(), named, row) && holds(and.right(), named, row);
            case Formula.Or or -> holds(or.left(), named, row) || holds(or.right(), named, row);
        };
    }

    private static Condition condition(Random random, int depth) {
        if (depth == 0) {
            return elementary(random);
        }
        var two = List.of(condition(random, depth - 1), condition(random, depth - 1));
        return switch (random.nextInt(5)) {
            case 0 -> new Condition.Not(two.getFirst());
            case 1 -> new Condition.Always(random.nextBoolean());
            case 2, 3 -> new Condition.And(two);
            default -> new Condition.Or(two);
        };
    }

    private static Condition elementary(Random random) {
        var column = COLUMNS.get(random.nextInt(2));
        var relation = List.of(Relation.values()).get(random.nextInt(Relation.values().length));
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Comparison(column, relation, new Literal.Whole(random.nextInt(3)));
            case 1 -> new Condition.Comparison(COLUMNS.get(0), relation, COLUMNS.get(1));
            case 2 -> new Condition.Between(new Literal.Whole(1), COLUMNS.get(0), COLUMNS.get(1));
            case 3 -> new Condition.OneOf(column, List.of(new Literal.Whole(0), new Literal.Whole(2)));
            case 4 -> new Condition.IsMissing(column);
            default -> new Condition.Flag(COLUMNS.get(2));
        };
    }

    /** Two bits a column; 3 is missing. */
    private record Values(int values) implements Row {

        @Override
        public boolean isMissing(Column column) {
            return value(column) == 3;
        }

        @Override
        public long number(Column column) {
            return value(column);
        }

        @Override
        public String text(Column column) {
            throw new IllegalStateException(column.name());
        }

        private int value(Column column) {
            return values >> (2 * COLUMNS.indexOf(column)) & 3;
        }
    }
}
