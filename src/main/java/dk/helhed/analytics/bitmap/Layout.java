package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The cells of a cube over some files: which members there are, where each cell of a slice stands, and what is added up to totals.
 *
 * @param dimensions the levels of each, from the coarsest to the finest, by their positions in the request
 * @param members of each level, in their order
 * @param places by file and slice: where each cell stands among the cells of the cube
 */
record Layout(
        List<int[]> dimensions,
        List<List<Member>> members,
        Numbering numbering,
        Totals totals,
        List<List<int[]>> places) {

    static Layout of(CubeRequest request, List<FileIndex> files) {
        var keys = request.levels().stream().map(LevelKey::of).toList();
        var members = keys.stream().map(key -> occurring(key, files)).toList();
        var numbering = new Numbering(members.stream().mapToInt(List::size).toArray());
        var numbers = files.stream()
                .map(file -> numbers(file, keys, members, numbering))
                .toList();
        var finest = numbers.stream()
                .flatMap(List::stream)
                .flatMapToLong(Arrays::stream)
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

    private static List<Member> occurring(String key, List<FileIndex> files) {
        var members = new TreeSet<>(Member.ORDER);
        for (var file : files) {
            var occurs = new boolean[file.members(key).count() + 1];
            var digit = file.digit(key);
            var numbering = file.numbering();
            for (var slice : file.slices()) {
                for (var number : slice.cells().numbers()) {
                    occurs[numbering.digit(number, digit)] = true;
                }
            }
            for (var number = 1; number < occurs.length; number++) {
                if (occurs[number]) {
                    members.add(file.members(key).of(number));
                }
            }
        }
        return List.copyOf(members);
    }

    /** The numbers in the cube of the cells of a file's slices. */
    private static List<long[]> numbers(
            FileIndex file, List<String> keys, List<List<Member>> members, Numbering numbering) {
        var own = file.numbering();
        var digits = keys.stream().mapToInt(file::digit).toArray();
        var parts = new long[keys.size()][];
        for (var level = 0; level < parts.length; level++) {
            parts[level] = parts(file.members(keys.get(level)), members.get(level), numbering.stride(level));
        }
        return file.slices().stream()
                .map(slice -> Arrays.stream(slice.cells().numbers())
                        .map(cell -> number(cell, own, digits, parts))
                        .toArray())
                .toList();
    }

    private static long number(long cell, Numbering own, int[] digits, long[][] parts) {
        var number = 0L;
        for (var level = 0; level < digits.length; level++) {
            number += parts[level][own.digit(cell, digits[level])];
        }
        return number;
    }

    /** What each member of a file adds to the number of a cell; of one that does not occur, nothing is asked. */
    private static long[] parts(Members own, List<Member> members, long stride) {
        var parts = new long[own.count() + 1];
        for (var number = 1; number < parts.length; number++) {
            parts[number] = stride * (1 + Collections.binarySearch(members, own.of(number), Member.ORDER));
        }
        return parts;
    }
}
