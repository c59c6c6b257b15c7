package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.CellFinder;
import dk.helhed.disclosure.table.CellNumbers;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of the same persons, seen as what they count of one table of all their dimensions.
 *
 * <p>A dimension that several tables have in more or less detail is the one with the most codes.
 */
final class SwapSpace {

    private final List<Dimension> dimensions;
    private final List<Member> members = new ArrayList<>();

    /** A table: where its cells are, and what each code of each dimension of the space adds to their places; -1 for codes it does not have. */
    @SuppressWarnings("ArrayRecordComponent") // large, made once, and never compared
    record Member(CellFinder cells, int[] numbers, long[][] shares, boolean[] has) {

        /** The number of the cell at a place; -1 where none is. */
        int number(long place) {
            int cell = cells.at(place);
            return cell < 0 ? -1 : numbers[cell];
        }
    }

    private SwapSpace(List<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    /** The space of each table; tables of the same whole that can share cells have one space. */
    static List<SwapSpace> of(List<Layout> layouts, CellNumbers numbers) {
        Map<List<String>, SwapSpace> spaces = new LinkedHashMap<>();
        Map<List<String>, Map<String, Dimension>> finest = new LinkedHashMap<>();
        layouts.forEach(layout -> layout.dimensions()
                .forEach(dimension -> finest.computeIfAbsent(signature(layout), ignored -> new LinkedHashMap<>())
                        .merge(dimension.name(), dimension, (a, b) -> b.size() > a.size() ? b : a)));
        List<SwapSpace> found = new ArrayList<>();
        for (int t = 0; t < layouts.size(); t++) {
            var signature = signature(layouts.get(t));
            var space = spaces.computeIfAbsent(
                    signature,
                    ignored -> new SwapSpace(
                            List.copyOf(finest.getOrDefault(signature, Map.of()).values())));
            space.members.add(space.member(layouts.get(t), numbers.cells()[t]));
            found.add(space);
        }
        return found;
    }

    /**
     * Tables share no cells where what they count differs, or where one divides what is never added and the other does not. A table of what
     * lies in a cell of others has a space of its own: a swap that would break its sums is refused when these are looked at.
     */
    private static List<String> signature(Layout layout) {
        List<String> signature = new ArrayList<>(layout.dimensions().stream()
                .filter(Dimension::isSeparate)
                .map(Dimension::name)
                .sorted()
                .toList());
        signature.addFirst(layout.whole().toString());
        return signature;
    }

    private Member member(Layout layout, int[] numbers) {
        var finder = new CellFinder(layout);
        long[][] shares = new long[dimensions.size()][];
        boolean[] has = new boolean[dimensions.size()];
        for (int d = 0; d < shares.length; d++) {
            shares[d] = new long[dimensions.get(d).size()];
            Arrays.fill(shares[d], -1);
            int own = own(layout, dimensions.get(d).name());
            has[d] = own >= 0;
            for (int code = 0; code < shares[d].length; code++) {
                if (own >= 0) {
                    var found =
                            layout.dimensions().get(own).find(dimensions.get(d).code(code));
                    shares[d][code] = found.isPresent() ? finder.share(own, found.getAsInt()) : -1;
                } else if (dimensions.get(d).isTotal(code)) {
                    shares[d][code] = 0;
                }
            }
        }
        return new Member(finder, numbers, shares, has);
    }

    private static int own(Layout layout, String name) {
        for (int d = 0; d < layout.dimensions().size(); d++) {
            if (layout.dimensions().get(d).name().equals(name)) {
                return d;
            }
        }
        return -1;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    List<Member> members() {
        return members;
    }

    /** The position of each code of a cell in the dimensions of the space, the top where the table lacks one; empty where a code is unknown here. */
    int[] codes(Layout layout, int cell) {
        int[] codes = new int[dimensions.size()];
        for (int d = 0; d < codes.length; d++) {
            int own = own(layout, dimensions.get(d).name());
            if (own >= 0) {
                var code = dimensions.get(d).find(layout.dimensions().get(own).code(layout.code(cell, own)));
                if (code.isEmpty()) {
                    return new int[0];
                }
                codes[d] = code.getAsInt();
            }
        }
        return codes;
    }
}
