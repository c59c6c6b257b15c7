package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Table;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table of three rows and four columns: what is near a x, by row and by column. */
class NeighborhoodTests {

    private static final Table TABLE = table();

    private final Unknowns unknowns =
            Unknowns.of(new Assembly(LinkedTables.of(TABLE), Protection.ofAtLeast(3)).question());
    private final Neighborhood neighborhood = new Neighborhood(
            unknowns.sums(),
            IntStream.range(0, unknowns.size())
                    .boxed()
                    .sorted(Comparator.comparingLong(unknowns::weight))
                    .toList());

    @Test
    void theSmallestOfEachSumAreTaken() {
        assertThat(around("a x", "", 2, 3)).containsExactly("a x", "a y", "b x");
        assertThat(around("a x", "", 2, 40)).containsExactly("a x", "a y", "b x", "b y");
    }

    @Test
    void whatIsHiddenIsTakenBesideThem() {
        assertThat(around("a x", "a w,TOT x", 2, 6)).contains("a w", "TOT x", "a y", "b x");
    }

    @Test
    void nothingFurtherIsLookedAtWhenThereIsEnough() {
        assertThat(around("a x", "", 1, 1)).containsExactly("a x");
        assertThat(around("a x", "", 3, 40)).hasSize(9);
        assertThat(around("a x", "", 100, 100)).hasSize(TABLE.size());
    }

    private Set<String> around(String asked, String hidden, int shown, int most) {
        var near = neighborhood.around(unknown(asked), hidden(hidden), shown, most);
        var names = new TreeSet<String>();
        near.stream()
                .forEach(unknown -> names.add(
                        String.join(" ", TABLE.layout().codes(unknowns.sums().cellOf(unknown)))));
        return names;
    }

    private BitSet hidden(String cells) {
        var hidden = new BitSet();
        if (!cells.isEmpty()) {
            List.of(cells.split(",")).forEach(cell -> hidden.set(unknown(cell)));
        }
        return hidden;
    }

    private int unknown(String cell) {
        return unknowns.sums()
                .unknownOf(TABLE.layout().find(List.of(cell.split(" "))).orElseThrow());
    }

    private static Table table() {
        var rows = Dimension.flat("row", List.of("a", "b", "c"));
        var columns = Dimension.flat("column", List.of("x", "y", "z", "w"));
        var builder = Table.counts("t", List.of(rows, columns));
        long value = 1;
        for (var row : List.of("a", "b", "c")) {
            for (var column : List.of("x", "y", "z", "w")) {
                builder.add(List.of(row, column), value++);
            }
        }
        return builder.build();
    }
}
