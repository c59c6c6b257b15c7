package dk.helhed.analytics.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Conditions put together: nested ones of the same sort are laid flat, and what is said twice is said once. */
final class Joined {

    private Joined() {}

    static Condition and(List<Condition> conditions) {
        var all = distinct(conditions.stream()
                .flatMap(one -> one instanceof Condition.And and ? and.all().stream() : Stream.of(one)));
        return all.size() == 1 ? all.getFirst() : new Condition.And(all);
    }

    static Condition or(List<Condition> conditions) {
        var any = distinct(conditions.stream()
                .flatMap(one -> one instanceof Condition.Or or ? or.any().stream() : Stream.of(one)));
        return any.size() == 1 ? any.getFirst() : new Condition.Or(any);
    }

    private static List<Condition> distinct(Stream<Condition> conditions) {
        return List.copyOf(conditions.collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }
}
