package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be counted.
 *
 * @param dimensions none for the grand total alone
 * @param definitions at least one; every figure is counted in one go
 * @param condition which rows are taken at all
 * @param filters the members that are taken of some levels, be they among the dimensions or not
 */
public record CubeRequest(
        Rows rows,
        List<Dimension> dimensions,
        List<Definition> definitions,
        Condition condition,
        List<Filter> filters) {

    public CubeRequest {
        dimensions = List.copyOf(dimensions);
        definitions = List.copyOf(definitions);
        filters = List.copyOf(filters);
    }

    /** All rows. */
    public CubeRequest(Rows rows, List<Dimension> dimensions, List<Definition> definitions) {
        this(rows, dimensions, definitions, Condition.everyRow(), List.of());
    }

    /** The levels of all dimensions: the columns of the cube, in order. */
    public List<Level> levels() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.levels().stream())
                .toList();
    }

    /** Which rows are taken, by condition and filters. */
    public Condition taken() {
        return filters.stream().map(Filter::condition).reduce(condition, Condition::and);
    }

    /** What must be counted, each once. */
    public List<Tally> tallies() {
        return definitions.stream()
                .flatMap(definition -> definition.tallies().stream())
                .distinct()
                .toList();
    }

    /** Why it cannot be counted if a sum does not fit in 64 bits. */
    public CubeException tooLargeASum() {
        var columns = tallies().stream()
                .flatMap(tally -> switch (tally) {
                    case Tally.Persons ignored -> Stream.<String>of();
                    case Tally.Total total -> Stream.of(total.column().name());
                    case Tally.Middle middle -> Stream.of(middle.column().name());
                })
                .distinct();
        return new CubeException(CubeProblem.of("sum-too-large", columns.collect(Collectors.joining(", "))));
    }

    /**
     * Refuses what no engine can count.
     *
     * @throws CubeException if a level is made of the single values of a decimal number, or a filter asks for a member that its
     *     level cannot have
     */
    public void check() {
        var filtered = filters.stream().map(Filter::level);
        for (var level : Stream.concat(levels().stream(), filtered).toList()) {
            if (level.grouping() instanceof Grouping.Each && level.column().kind() == Kind.DECIMAL) {
                throw new CubeException(
                        CubeProblem.of("decimal-dimension", level.column().name()));
            }
        }
        for (var filter : filters) {
            filter.impossible().ifPresent(member -> {
                throw new CubeException(
                        CubeProblem.of("no-member", filter.level().name(), member));
            });
        }
    }
}
