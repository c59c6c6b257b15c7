package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import java.util.List;

/**
 * What is to be counted.
 *
 * @param dimensions none for the grand total alone
 * @param definitions at least one; every figure is counted in one go
 * @param filter which rows are taken at all
 */
public record CubeRequest(Rows rows, List<Dimension> dimensions, List<Definition> definitions, Condition filter) {

    public CubeRequest {
        dimensions = List.copyOf(dimensions);
        definitions = List.copyOf(definitions);
    }

    /** All rows. */
    public CubeRequest(Rows rows, List<Dimension> dimensions, List<Definition> definitions) {
        this(rows, dimensions, definitions, Condition.everyRow());
    }

    /** The levels of all dimensions: the columns of the cube, in order. */
    public List<Level> levels() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.levels().stream())
                .toList();
    }

    /** What must be counted, each once. */
    public List<Tally> tallies() {
        return definitions.stream()
                .flatMap(definition -> definition.tallies().stream())
                .distinct()
                .toList();
    }

    /**
     * Refuses what no engine can count.
     *
     * @throws CubeException if a level is made of the single values of a decimal number
     */
    public void check() {
        for (var level : levels()) {
            if (level.grouping() instanceof Grouping.Each && level.column().kind() == Kind.DECIMAL) {
                throw new CubeException(
                        CubeProblem.of("decimal-dimension", level.column().name()));
            }
        }
    }
}
