package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Table;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a total that goes by another name than {@code TOT}: a code that is the sum of all others wherever it stands. Taken for one more
 * category, it would double every total, and give hidden cells away.
 */
final class UnnamedTotal {

    /** With fewer codes beside it, two equal codes would look like a total and its only part. */
    private static final int FEWEST_CODES = 3;

    private static final int FEWEST_CELLS = 2;

    private final Table table;
    private final int dimension;

    private UnnamedTotal(Table table, int dimension) {
        this.table = table;
        this.dimension = dimension;
    }

    /** The code that is such a total in a flat dimension; empty if there is none. */
    static Optional<String> of(Table table, int dimension) {
        return new UnnamedTotal(table, dimension).code();
    }

    private Optional<String> code() {
        var codes = table.layout().dimensions().get(dimension);
        if (codes.size() <= FEWEST_CODES) {
            return Optional.empty();
        }
        var halves = new int[codes.size()];
        int totals = 0;
        for (int cell = 0; cell < table.size(); cell++) {
            int code = table.layout().code(cell, dimension);
            if (code == 0) {
                totals += table.value(cell) > 0 ? 1 : 0;
            } else if (table.value(cell) > 0 && 2 * table.value(cell) == total(cell)) {
                halves[code]++;
            }
        }
        int all = totals;
        return all < FEWEST_CELLS
                ? Optional.empty()
                : IntStream.range(1, halves.length)
                        .filter(code -> halves[code] == all)
                        .mapToObj(codes::code)
                        .findFirst();
    }

    private long total(int cell) {
        var at = IntStream.range(0, table.layout().dimensions().size())
                .map(each -> each == dimension ? 0 : table.layout().code(cell, each))
                .toArray();
        return table.value(table.layout().find(at).orElseThrow());
    }
}
