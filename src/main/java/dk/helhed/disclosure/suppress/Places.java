package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.CellNumbers;
import dk.helhed.disclosure.table.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each unknown stands in its table, and the search for swaps from there. */
final class Places {

    private final List<Layout> layouts;
    private final List<SwapSpace> spaces;
    private final List<SwapSpace.Member> homes = new ArrayList<>();
    private final List<SwapSearch> searches = new ArrayList<>();
    private final int[] tableOf;
    private final int[] cellOf;

    Places(List<Layout> layouts, CellNumbers numbers, UnknownSums sums, double[] least) {
        this.layouts = layouts;
        this.spaces = SwapSpace.of(layouts, numbers);
        this.tableOf = new int[sums.size()];
        this.cellOf = new int[sums.size()];
        Arrays.fill(tableOf, -1);
        int[] deepest = new int[sums.size()];
        Map<SwapSpace, Integer> filled = new HashMap<>();
        Map<SwapSpace, SwapSearch> bySpace = new HashMap<>();
        for (int t = 0; t < layouts.size(); t++) {
            int at = filled.merge(spaces.get(t), 1, Integer::sum) - 1;
            homes.add(spaces.get(t).members().get(at));
            searches.add(bySpace.computeIfAbsent(spaces.get(t), space -> new SwapSearch(space, sums, least)));
            for (int c = 0; c < layouts.get(t).size(); c++) {
                int unknown = sums.unknownOf(numbers.cells()[t][c]);
                int depth = unknown < 0 ? 0 : depth(layouts.get(t), c);
                if (unknown >= 0 && (tableOf[unknown] < 0 || depth > deepest[unknown])) {
                    tableOf[unknown] = t;
                    cellOf[unknown] = c;
                    deepest[unknown] = depth;
                }
            }
        }
    }

    /** In how many dimensions a cell is no total. */
    private static int depth(Layout layout, int cell) {
        int depth = 0;
        for (int d = 0; d < layout.dimensions().size(); d++) {
            depth += layout.dimensions().get(d).isLeaf(layout.code(cell, d))
                    ? 2
                    : layout.dimensions().get(d).isTotal(layout.code(cell, d)) ? 0 : 1;
        }
        return depth;
    }

    /** A swap through an unknown; empty where none is found. */
    Optional<Swap> search(int unknown, SwapSearch.Wish wish, int breadth) {
        int[] codes = codes(unknown);
        return codes.length == 0
                ? Optional.empty()
                : searchOf(unknown).through(codes, homes.get(tableOf[unknown]), wish, breadth);
    }

    /** The unknowns in a block around one; itself alone where the codes of its table are no part of the others'. */
    BitSet block(int unknown, SwapSearch.Wish wish, int width) {
        int[] codes = codes(unknown);
        var block = codes.length == 0
                ? new BitSet()
                : searchOf(unknown).block(codes, homes.get(tableOf[unknown]), wish, width);
        block.set(unknown);
        return block;
    }

    private int[] codes(int unknown) {
        return spaces.get(tableOf[unknown]).codes(layouts.get(tableOf[unknown]), cellOf[unknown]);
    }

    private SwapSearch searchOf(int unknown) {
        return searches.get(tableOf[unknown]);
    }
}
