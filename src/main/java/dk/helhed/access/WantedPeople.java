package dk.helhed.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The people that a filter finds within a reach, on a day: as a condition in SQL on the table of people. */
record WantedPeople(PeopleFilter filter, Scope scope, LocalDate today) {

    String condition() {
        var condition = new StringBuilder("(" + scope.condition("person.unit", "person.id") + ")");
        IntStream.range(0, filter.patterns().size())
                .forEach(i ->
                        condition.append(" and person.search like :pattern").append(i));
        condition.append(
                switch (filter.presence()) {
                    case HERE -> " and (person.left_on is null or person.left_on > :today)";
                    case LEFT -> " and person.left_on <= :today";
                    case ALL -> "";
                });
        if (filter.unit() != null) {
            condition.append(" and person.unit = any(array(select access.units_below(:unit)))");
        }
        if (filter.role() != null) {
            condition.append("""
                     and exists (
                        select from access.assignment
                        where assignment.person = person.id and assignment.role = :role and not withdrawn
                            and :today between valid_from and coalesce(valid_to, 'infinity'))
                    """);
        }
        return condition.toString();
    }

    /** What the condition needs. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(scope.parameters());
        var patterns = filter.patterns();
        IntStream.range(0, patterns.size()).forEach(i -> parameters.put("pattern" + i, patterns.get(i)));
        parameters.put("today", today);
        Optional.ofNullable(filter.unit()).ifPresent(unit -> parameters.put("unit", unit));
        Optional.ofNullable(filter.role()).ifPresent(role -> parameters.put("role", role));
        return parameters;
    }
}
