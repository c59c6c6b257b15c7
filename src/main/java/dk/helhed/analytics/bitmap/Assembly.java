package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Axis;
import dk.helhed.analytics.cube.Counts;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.dimension.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes a cube of counted columns: only the cells in which somebody is counted, and only the labels that occur. */
final class Assembly {

    private final List<Level> levels;
    private final Layout layout;
    /** The cells that are kept, in order. */
    private final int[] kept;

    Assembly(List<Level> levels, Layout layout, long[] anybody) {
        this.levels = levels;
        this.layout = layout;
        this.kept = IntStream.range(0, anybody.length)
                .filter(cell -> anybody[cell] > 0)
                .toArray();
    }

    Cube cube(Map<Tally, Plan.Place> places, long[][] columns) {
        var axes = new ArrayList<Axis>();
        var members = new int[levels.size()][kept.length];
        for (var level = 0; level < levels.size(); level++) {
            axes.add(axis(level, members[level]));
        }
        var thinned = new long[columns.length][];
        Arrays.setAll(thinned, column -> thinned(columns[column]));
        var counts = new HashMap<Tally, Counts>();
        places.forEach((tally, place) ->
                counts.put(tally, new Counts(thinned[place.numerator()], thinned[place.denominator()])));
        return new Cube(axes, members, kept.length, counts);
    }

    private Axis axis(int level, int[] members) {
        var all = layout.members().get(level);
        var occurs = new boolean[all.size() + 1];
        for (var cell = 0; cell < kept.length; cell++) {
            members[cell] = layout.numbering().digit(layout.totals().numbers()[kept[cell]], level);
            occurs[members[cell]] = true;
        }
        var positions = new int[all.size() + 1];
        var labels = new ArrayList<String>();
        for (var member = 1; member <= all.size(); member++) {
            if (occurs[member]) {
                labels.add(Member.label(all.get(member - 1), levels.get(level)));
                positions[member] = labels.size();
            }
        }
        Arrays.setAll(members, cell -> positions[members[cell]]);
        return new Axis(levels.get(level).name(), labels);
    }

    private long[] thinned(long[] column) {
        if (kept.length == column.length) {
            return column;
        }
        var thinned = new long[kept.length];
        Arrays.setAll(thinned, cell -> column[kept[cell]]);
        return thinned;
    }
}
