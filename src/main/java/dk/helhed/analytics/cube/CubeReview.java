package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.expression.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Looks a cube over before anybody uses it: what makes a figure impossible, and what a reader should know. */
public final class CubeReview {

    private static final String YEAR = "year";
    private static final int LONGEST_GAP = 200;

    private CubeReview() {}

    /** Definitions that count nobody at all: their figures would be divided by nothing. */
    public static List<CubeProblem> refusals(Cube cube, List<Definition> definitions) {
        return definitions.stream()
                .filter(definition -> definition.tallies().stream()
                        .anyMatch(tally ->
                                LongStream.of(cube.counts(tally).denominators()).allMatch(n -> n == 0)))
                .map(definition -> CubeProblem.of("empty-population", definition.id()))
                .toList();
    }

    /** What is no mistake, but odd: a year between others without a row, a label that looks like one of ours. */
    public static List<CubeProblem> remarks(Cube cube, CubeRequest request) {
        var remarks = new ArrayList<CubeProblem>();
        for (var axis = 0; axis < cube.axes().size(); axis++) {
            var level = request.levels().get(axis);
            var labels = cube.axes().get(axis).labels();
            if (level.name().equals(YEAR) && level.column().kind() == Kind.WHOLE) {
                var years = labels.stream()
                        .filter(label -> !label.equals(Cube.MISSING))
                        .map(Long::valueOf)
                        .toList();
                if (!years.isEmpty() && years.getLast() - years.getFirst() < LONGEST_GAP) {
                    var absent = LongStream.range(years.getFirst(), years.getLast())
                            .filter(year -> !years.contains(year))
                            .mapToObj(Long::toString)
                            .collect(Collectors.joining(", "));
                    if (!absent.isEmpty()) {
                        remarks.add(CubeProblem.of("year-without-rows", absent));
                    }
                }
            }
            if (labels.contains(Cube.TOTAL) || labels.indexOf(Cube.MISSING) != labels.lastIndexOf(Cube.MISSING)) {
                remarks.add(CubeProblem.of("label-taken", level.name(), Cube.TOTAL, Cube.MISSING));
            }
        }
        return remarks;
    }
}
