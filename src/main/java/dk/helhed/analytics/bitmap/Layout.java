package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The cells of a cube over some files: which members there are, where each cell of a slice stands, and what is added up to totals.
 *
 * @param dimensions the levels of each, from the coarsest to the finest, by their positions in the request
 * @param members of each level, in their order
 * @param places by file and slice: where each cell stands among the cells of the cube; less than 0 if a filter does not take it
 */
record Layout(
        List<int[]> dimensions,
        List<List<Member>> members,
        Numbering numbering,
        Totals totals,
        List<List<int[]>> places) {

    static Layout of(CubeRequest request, List<FileIndex> files) {
        var levels = request.levels();
        var cells = files.stream()
                .map(file -> FileCells.of(file, levels, request.filters()))
                .toList();
        var members = IntStream.range(0, levels.size())
                .mapToObj(level -> occurring(level, cells))
                .toList();
        var numbering = new Numbering(members.stream().mapToInt(List::size).toArray());
        var numbers =
                cells.stream().map(file -> file.numbers(members, numbering)).toList();
        var finest = numbers.stream()
                .flatMap(List::stream)
                .flatMapToLong(Arrays::stream)
                .filter(number -> number != FileCells.NOT_TAKEN)
                .sorted()
                .distinct()
                .toArray();
        var dimensions = dimensions(request);
        var totals = Totals.of(numbering, dimensions, finest);
        var places = numbers.stream()
                .map(slices -> slices.stream().map(totals::places).toList())
                .toList();
        return new Layout(dimensions, members, numbering, totals, places);
    }

    private static List<Member> occurring(int level, List<FileCells> files) {
        var members = new TreeSet<>(Member.ORDER);
        files.forEach(file -> members.addAll(file.occurring(level)));
        return List.copyOf(members);
    }

    /** The ways to put the finest cells together, see {@link Groups}. */
    List<int[]> groups() {
        return Groups.of(this, dimensions);
    }

    private static List<int[]> dimensions(CubeRequest request) {
        var dimensions = new ArrayList<int[]>();
        var first = 0;
        for (var dimension : request.dimensions()) {
            var levels = new int[dimension.levels().size()];
            for (var level = 0; level < levels.length; level++) {
                levels[level] = first + level;
            }
            dimensions.add(levels);
            first += levels.length;
        }
        return dimensions;
    }
}
