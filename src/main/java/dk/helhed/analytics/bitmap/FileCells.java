package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Level;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The cells of a file's slices as a cube has them: by its levels, and only those that its filters take. */
final class FileCells {

    /** Instead of a number: the cell is not taken. */
    static final long NOT_TAKEN = -1;

    private final List<LevelReading> levels;
    private final List<SliceCells> slices;

    /**
     * @param digits by level and cell
     * @param taken by cell
     */
    @SuppressWarnings("ArrayRecordComponent") // many numbers, used once
    private record SliceCells(int[][] digits, boolean[] taken) {}

    private FileCells(List<LevelReading> levels, List<SliceCells> slices) {
        this.levels = levels;
        this.slices = slices;
    }

    static FileCells of(FileIndex file, List<Level> levels, List<Filter> filters) {
        var readings =
                levels.stream().map(level -> file.reading(level).orElseThrow()).toList();
        var numbering = file.numbering();
        var slices = file.slices().stream()
                .map(slice -> slice.cells().numbers())
                .map(cells -> new SliceCells(
                        readings.stream()
                                .map(reading -> digits(cells, numbering, reading.digit()))
                                .toArray(int[][]::new),
                        taken(cells, file, filters)))
                .toList();
        return new FileCells(readings, slices);
    }

    private static int[] digits(long[] cells, Numbering numbering, int level) {
        var digits = new int[cells.length];
        Arrays.setAll(digits, cell -> numbering.digit(cells[cell], level));
        return digits;
    }

    private static boolean[] taken(long[] cells, FileIndex file, List<Filter> filters) {
        var taken = new boolean[cells.length];
        Arrays.fill(taken, true);
        var numbering = file.numbering();
        for (var filter : filters) {
            var reading = file.reading(filter.level()).orElseThrow();
            var taking = taking(filter, reading);
            for (var cell = 0; cell < cells.length; cell++) {
                taken[cell] &= taking[numbering.digit(cells[cell], reading.digit()) - 1];
            }
        }
        return taken;
    }

    private static boolean[] taking(Filter filter, LevelReading reading) {
        var taking = new boolean[reading.members().size()];
        for (var member = 0; member < taking.length; member++) {
            taking[member] = filter.takes(Member.label(reading.members().get(member), filter.level()));
        }
        return taking;
    }

    /** The members of a level that cells have. */
    Set<Member> occurring(int level) {
        var members = levels.get(level).members();
        var occurs = new boolean[members.size() + 1];
        for (var slice : slices) {
            var digits = slice.digits()[level];
            for (var cell = 0; cell < digits.length; cell++) {
                occurs[digits[cell]] |= slice.taken()[cell];
            }
        }
        var occurring = new TreeSet<Member>(Member.ORDER);
        for (var number = 1; number < occurs.length; number++) {
            if (occurs[number]) {
                occurring.add(members.get(number - 1));
            }
        }
        return occurring;
    }

    /**
     * The numbers of the cells in the cube, by slice; {@link #NOT_TAKEN} of those that are not.
     *
     * @param members of the cube's levels, in their order
     */
    List<long[]> numbers(List<List<Member>> members, Numbering numbering) {
        var parts = new long[levels.size()][];
        for (var level = 0; level < parts.length; level++) {
            parts[level] = parts(levels.get(level).members(), members.get(level), numbering.stride(level));
        }
        return slices.stream().map(slice -> numbers(slice, parts)).toList();
    }

    private static long[] numbers(SliceCells slice, long[][] parts) {
        var numbers = new long[slice.taken().length];
        for (var level = 0; level < parts.length; level++) {
            var digits = slice.digits()[level];
            for (var cell = 0; cell < digits.length; cell++) {
                numbers[cell] += parts[level][digits[cell]];
            }
        }
        for (var cell = 0; cell < numbers.length; cell++) {
            numbers[cell] = slice.taken()[cell] ? numbers[cell] : NOT_TAKEN;
        }
        return numbers;
    }

    /** What each member of a file adds to the number of a cell; of one that does not occur, nothing is asked. */
    private static long[] parts(List<Member> own, List<Member> members, long stride) {
        var parts = new long[own.size() + 1];
        for (var number = 1; number < parts.length; number++) {
            parts[number] = stride * (1 + Collections.binarySearch(members, own.get(number - 1), Member.ORDER));
        }
        return parts;
    }
}
