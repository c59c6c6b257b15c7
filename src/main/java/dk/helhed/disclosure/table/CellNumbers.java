package dk.helhed.disclosure.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One number for each different cell of some tables. */
public final class CellNumbers {

    private final int[][] cells;
    private final int size;

    private CellNumbers(int[][] cells, int size) {
        this.cells = cells;
        this.size = size;
    }

    /** Numbers the cells, table by table, in the order of the tables. */
    public static CellNumbers of(List<Layout> layouts) {
        int[][] cells = new int[layouts.size()][];
        if (layouts.size() == 1) {
            cells[0] = new int[layouts.getFirst().size()];
            Arrays.setAll(cells[0], cell -> cell);
            return new CellNumbers(cells, cells[0].length);
        }
        var names = new Names();
        Map<Key, Integer> numbers = new HashMap<>();
        for (int t = 0; t < cells.length; t++) {
            cells[t] = new int[layouts.get(t).size()];
            for (int c = 0; c < cells[t].length; c++) {
                int next = numbers.size();
                var known = numbers.putIfAbsent(names.key(layouts.get(t), c), next);
                cells[t][c] = known == null ? next : known;
            }
        }
        return new CellNumbers(cells, numbers.size());
    }

    /** The number of each cell, by table and position in it. */
    public int[][] cells() {
        return cells;
    }

    /** How many different cells there are. */
    public int size() {
        return size;
    }

    /** What makes two cells one: numbers for the measure and for each code that is no total, ascending. */
    @SuppressWarnings("ArrayRecordComponent") // compared by what is in it
    private record Key(int[] parts) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key(int[] those) && Arrays.equals(parts, those);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(parts);
        }
    }

    /** Numbers for measures, dimensions and codes. */
    private static final class Names {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<Cell, int[]> wholes = new HashMap<>();
        private final Map<Dimension, int[]> codes = new HashMap<>();

        Key key(Layout layout, int cell) {
            int[] whole = wholes.computeIfAbsent(layout.whole(), this::numbersOfWhole);
            int[] parts =
                    Arrays.copyOf(whole, whole.length + layout.dimensions().size());
            int filled = whole.length;
            for (int d = 0; d < layout.dimensions().size(); d++) {
                var dimension = layout.dimensions().get(d);
                int code = layout.code(cell, d);
                if (!dimension.isTotal(code)) {
                    parts[filled++] = codes.computeIfAbsent(dimension, this::numbersOfCodes)[code];
                }
            }
            int[] used = Arrays.copyOf(parts, filled);
            Arrays.sort(used, 1, filled);
            return new Key(used);
        }

        private int[] numbersOfWhole(Cell whole) {
            return IntStream.concat(
                            IntStream.of(number("measure\n" + whole.measure())),
                            whole.codes().entrySet().stream().mapToInt(code -> number(code.getKey(), code.getValue())))
                    .toArray();
        }

        private int[] numbersOfCodes(Dimension dimension) {
            int[] known = new int[dimension.size()];
            Arrays.setAll(known, code -> number(dimension.name(), dimension.code(code)));
            return known;
        }

        private int number(String dimension, String code) {
            return number("code\n" + dimension + "\n" + code);
        }

        private int number(String name) {
            return numbers.computeIfAbsent(name, ignored -> numbers.size());
        }
    }
}
