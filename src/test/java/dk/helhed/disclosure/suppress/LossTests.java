package dk.helhed.disclosure.suppress;

import static dk.helhed.disclosure.suppress.SwapPatternTests.cross;
import static dk.helhed.disclosure.suppress.SwapPatternTests.suppressed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.disclosure.table.LinkedTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How little is hidden, to the cell: the same tables give the same patterns in every version of the program, unless somebody finds some
 * that hide less, and writes lower numbers here. These are of 26 November 2026.
 */
@Alongside
class LossTests {

    @ParameterizedTest
    @CsvSource({
        "swaps,       1, false, 1268, 14142",
        "swaps,       1, true,  1329, 15145",
        "swaps,       4, true,  1506, 22791",
        "elimination, 0, true,  1008, 8678",
        "elimination, 1, false, 1218, 10535",
        "elimination, 4, true,  1453, 14689"
    })
    void asMuchIsHiddenAsBefore(String way, long width, boolean insiders, long knownCells, long knownPersons) {
        var protection = Protection.ofAtLeast(4).withWidth(width).withInsiders(insiders);
        long cells = 0;
        long persons = 0;
        for (int seed = 0; seed < 45; seed++) {
            var work = new Work(way.equals("swaps") ? -1 : Long.MAX_VALUE);
            var safe = suppressed(tables(seed), protection, work);
            cells += safe.map(found -> found.loss().secondary()).orElse(0);
            persons += safe.map(found -> found.loss().secondaryValue()).orElse(0L);
        }

        assertThat(cells).isEqualTo(knownCells);
        assertThat(persons).isEqualTo(knownPersons);
    }

    private static LinkedTables tables(int seed) {
        return switch (seed % 4) {
            case 0 -> new RandomTables(seed).linked();
            case 1 -> LinkedTables.of(new RandomTables(seed).table());
            case 2 -> LinkedTables.of(SwapSearchTests.sparse(seed));
            default -> LinkedTables.of(cross(seed, 12 + seed, false));
        };
    }
}
