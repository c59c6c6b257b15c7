package dk.helhed.barometer.release;

import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what two shown figures of different groups tell by their difference: who publishes persons of 18 to 64 and persons of 18
 * to 65 tells how many are 65 (differencing: Hundepool, A. et al. (2012), Statistical Disclosure Control, Wiley, ch. 5).
 *
 * <p>Whether one group lies in another is not known from the definitions; it is taken to if it has no more persons in any cell. That
 * hides at times what needed no hiding, and never the other way round.
 */
final class Differences {

    private final int minimum;
    private final Set<Cell> published;
    private final List<Group> groups = new ArrayList<>();

    /** Whose tables are taken in: those of an earlier release, or of this one. */
    private enum When {
        EARLIER,
        NOW
    }

    /**
     * A group of persons in all cells.
     *
     * @param within of whose cells it is the counted part; the group itself if it is the whole
     * @param cells the cell that protection knows; null where it is not shown
     */
    private record Group(
            When when,
            String name,
            String within,
            Map<SortedMap<String, String>, Long> counts,
            Map<SortedMap<String, String>, @Nullable Cell> cells) {}

    private Differences(int minimum, Set<Cell> published) {
        this.minimum = minimum;
        this.published = new HashSet<>(published);
    }

    /**
     * Shown cells that tell of too few when they are set against other shown cells.
     *
     * @param published cells that are known already, and cannot be hidden any more
     * @param others earlier tables of other persons, in which nothing can be hidden any more either
     */
    static Set<Cell> tooSmall(
            List<Table> tables,
            List<ProtectedTable> shown,
            int minimum,
            Set<Cell> published,
            List<EarlierRelease.Counts> others) {
        var differences = new Differences(minimum, published);
        for (int place = 0; place < tables.size(); place++) {
            differences.take(When.NOW, tables.get(place), shown.get(place));
        }
        others.forEach(counts -> differences.take(When.EARLIER, counts.truth(), counts.shown()));
        return differences.find();
    }

    private void take(When when, Table table, ProtectedTable shown) {
        var layout = table.layout();
        var whole = layout.whole();
        int last = layout.dimensions().size() - 1;
        var split = layout.dimensions().get(last);
        for (var code : List.of(Dimension.TOTAL, Rate.IN)) {
            int wanted = split.position(code);
            var name = code.equals(Rate.IN) ? whole + split.name() : whole.toString();
            if (when == When.NOW
                    && groups.stream().anyMatch(group -> group.name().equals(name))) {
                continue;
            }
            var group = new Group(when, name, whole.toString(), new HashMap<>(), new HashMap<>());
            for (int cell = 0; cell < table.size(); cell++) {
                if (layout.code(cell, last) == wanted) {
                    var known = layout.cell(cell);
                    var place = new TreeMap<>(known.codes());
                    place.remove(split.name());
                    place.keySet().removeAll(whole.codes().keySet());
                    group.counts().put(place, table.value(cell));
                    group.cells().put(place, shown.shown(cell).isPresent() ? known : null);
                    if (when == When.EARLIER) {
                        published.add(known);
                    }
                }
            }
            groups.add(group);
        }
    }

    private Set<Cell> find() {
        var found = new HashSet<Cell>();
        for (var outer : groups) {
            for (var inner : groups) {
                if ((outer.when() == When.NOW || inner.when() == When.NOW)
                        && !outer.name().equals(inner.name())
                        && !inner.within().equals(outer.name())
                        && liesIn(inner, outer)) {
                    compare(inner, outer, found);
                }
            }
        }
        return found;
    }

    /** Of an earlier table that is told by something else only the places count that both have. */
    private static boolean liesIn(Group inner, Group outer) {
        var now = inner.when() == When.NOW && outer.when() == When.NOW;
        return inner.counts().entrySet().stream()
                .filter(cell -> now || outer.counts().containsKey(cell.getKey()))
                .allMatch(cell -> cell.getValue() <= outer.counts().getOrDefault(cell.getKey(), 0L));
    }

    private void compare(Group inner, Group outer, Set<Cell> found) {
        outer.counts().forEach((place, count) -> {
            var counted = inner.counts().getOrDefault(place, 0L);
            var difference = count - counted;
            if (difference > 0 && difference < minimum && counted > 0) {
                hideOne(inner.cells().get(place), outer.cells().get(place), found);
            }
        });
    }

    private void hideOne(@Nullable Cell inner, @Nullable Cell outer, Set<Cell> found) {
        if (inner != null && outer != null) {
            if (!published.contains(inner)) {
                found.add(inner);
            } else if (!published.contains(outer)) {
                found.add(outer);
            }
        }
    }
}
