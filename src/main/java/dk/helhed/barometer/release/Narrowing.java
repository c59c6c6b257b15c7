package dk.helhed.barometer.release;

import static java.util.stream.Collectors.joining;

import dk.helhed.analytics.dataset.ColumnRole;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Operand;
import dk.helhed.analytics.expression.Relation;
import dk.helhed.disclosure.table.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom a condition narrows the rows of a register to, told as cells of other tables are told, so that the women of one table and a table
 * of women are seen to be the same persons.
 *
 * @param rest what the table itself tells more of, in words; empty if it is nothing
 * @param codes code by name of dimension, for each other part of the condition
 */
record Narrowing(String rest, SortedMap<String, String> codes) {

    /**
     * Narrows.
     *
     * @param told dimensions of the table, which is no cell of its own
     */
    static Narrowing of(Condition condition, Dataset dataset, Set<String> told) {
        var codes = new TreeMap<String, String>();
        var rest = new ArrayList<String>();
        for (var part : parts(condition)) {
            var step = step(part, dataset);
            if (told.contains(step.dimension()) || codes.containsKey(step.dimension())) {
                rest.add(part.toString());
            } else {
                codes.put(step.dimension(), step.code());
            }
        }
        return new Narrowing(rest.stream().sorted().collect(joining(" and ")), codes);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition.equals(Condition.everyRow())) {
            return List.of();
        }
        return condition instanceof Condition.And(List<Condition> all) ? all : List.of(condition);
    }

    private record Step(String dimension, String code) {}

    /** A member of a dimension, or those whom a share counts. */
    private static Step step(Condition part, Dataset dataset) {
        var member = switch (part) {
            case Condition.Comparison(Column column, Relation relation, Literal value)
            when relation == Relation.EQUAL -> member(column, value, dataset);
            case Condition.OneOf(Column column, List<Literal> values)
            when values.size() == 1 -> member(column, values.getFirst(), dataset);
            default -> Optional.<Step>empty();
        };
        return member.orElseGet(() -> new Step(TableCells.split(part.toString()), Rate.IN));
    }

    private static Optional<Step> member(Column column, Operand value, Dataset dataset) {
        var divides = dataset.column(column.name())
                .filter(known -> known.role() == ColumnRole.DIMENSION || known.role() == ColumnRole.YEAR)
                .isPresent();
        return switch (value) {
            case Literal.Text text when divides -> Optional.of(step(column.name(), text.value(), dataset));
            case Literal.Whole whole
            when divides -> Optional.of(step(column.name(), Long.toString(whole.value()), dataset));
            default -> Optional.empty();
        };
    }

    private static Step step(String column, String value, Dataset dataset) {
        var dimension = DimensionReading.family(dataset, List.of(column)).orElse(column);
        return new Step(dimension, DimensionReading.identity(column, value));
    }
}
