package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The cells of a cube over some files: which members there are, where each cell of a slice stands, and what is added up to totals.
 *
 * @param dimensions the levels of each, from the coarsest to the finest, by their positions in the request
 * @param members of each level, in their order
 * @param runs by file and slice: where rows stand among the cells of the cube
 */
record Layout(
        List<int[]> dimensions, List<List<Member>> members, Numbering numbering, Totals totals, List<List<Runs>> runs) {

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
        var all = numbers.stream().flatMap(List::stream).toList();
        var finest = Numbers.of(all, numbering.size());
        var dimensions = dimensions(request);
        var totals = Totals.of(numbering, dimensions, finest);
        var runs = IntStream.range(0, files.size())
                .mapToObj(file -> runs(files.get(file).slices(), numbers.get(file), totals))
                .toList();
        return new Layout(dimensions, members, numbering, totals, runs);
    }

    private static List<Runs> runs(List<Slice> slices, List<long[]> numbers, Totals totals) {
        return IntStream.range(0, slices.size())
                .mapToObj(slice -> Runs.of(slices.get(slice).cells(), totals.places(numbers.get(slice))))
                .toList();
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
