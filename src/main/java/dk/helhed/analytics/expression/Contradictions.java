package dk.helhed.analytics.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds conditions that no row can fulfil, such as {@code age < 5 and age > 10}. It may miss one that compares columns with each
 * other, but never calls a condition impossible that a row could fulfil.
 */
public final class Contradictions {

    /** Beyond so many alternatives the condition is taken to be possible. */
    private static final int MOST = 256;

    private Contradictions() {}

    /** Whether no row can fulfil the condition. */
    public static boolean isImpossible(Condition condition) {
        var alternatives = alternatives(condition, true);
        return alternatives.size() <= MOST && alternatives.stream().allMatch(Contradictions::contradicts);
    }

    /** What has to hold, or fail, at the same time; the condition is true if one of them comes about. */
    private static List<List<Demand>> alternatives(Condition condition, boolean wanted) {
        return switch (condition) {
            case Condition.Not not -> alternatives(not.condition(), !wanted);
            case Condition.And and -> wanted ? every(and.all(), true) : some(and.all(), false);
            case Condition.Or or -> wanted ? some(or.any(), true) : every(or.any(), false);
            case Condition.Between between when wanted -> every(ends(between), true);
            case Condition.Between between -> some(ends(between), false);
            case Condition.Always always -> always.value() == wanted ? List.of(List.of()) : List.of();
            case Condition.Comparison ignored -> List.of(List.of(new Demand(condition, wanted)));
            case Condition.OneOf ignored -> List.of(List.of(new Demand(condition, wanted)));
            case Condition.IsMissing ignored -> List.of(List.of(new Demand(condition, wanted)));
            case Condition.Flag ignored -> List.of(List.of(new Demand(condition, wanted)));
        };
    }

    private static List<Condition> ends(Condition.Between between) {
        return List.of(
                new Condition.Comparison(between.value(), Relation.AT_LEAST, between.low()),
                new Condition.Comparison(between.value(), Relation.AT_MOST, between.high()));
    }

    private static List<List<Demand>> some(List<Condition> conditions, boolean wanted) {
        return conditions.stream()
                .flatMap(one -> alternatives(one, wanted).stream())
                .limit(MOST + 1L)
                .toList();
    }

    private static List<List<Demand>> every(List<Condition> conditions, boolean wanted) {
        List<List<Demand>> all = List.of(List.of());
        for (var condition : conditions) {
            var more = new ArrayList<List<Demand>>();
            for (var one : alternatives(condition, wanted)) {
                for (var before : all) {
                    if (more.size() <= MOST) {
                        var both = new ArrayList<>(before);
                        both.addAll(one);
                        more.add(both);
                    }
                }
            }
            all = more;
        }
        return all;
    }

    private static boolean contradicts(List<Demand> demands) {
        return demands.stream()
                .map(Demand::operand)
                .distinct()
                .anyMatch(operand -> !new PossibleValues(operand, demands).isAny());
    }

    /** A comparison, membership, flag or test for a missing value that must be true, or must be false. */
    record Demand(Condition condition, boolean wanted) {

        Operand operand() {
            return switch (condition) {
                case Condition.Comparison comparison -> comparison.left();
                case Condition.OneOf oneOf -> oneOf.value();
                case Condition.IsMissing missing -> missing.value();
                case Condition.Flag flag -> flag.column();
                default -> throw new IllegalStateException("Not taken apart: " + condition);
            };
        }
    }
}
