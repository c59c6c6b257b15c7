package dk.helhed.barometer.release;

import dk.helhed.barometer.release.EarlierRelease.Counts;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known before a release.
 *
 * @param same earlier tables that say the same as the new: all that they show is known, and what they hide stays hidden
 * @param holes cells that tables hid that say something else now, because rows were corrected; they stay hidden
 */
record Known(List<Counts> same, Set<Cell> holes) {

    static Known of(List<Table> now, List<Counts> earlier) {
        Map<Cell, Long> values = new HashMap<>();
        var linked = LinkedTables.of(now);
        for (int number = 0; number < linked.size(); number++) {
            values.put(linked.cell(number), linked.value(number));
        }
        var same = new ArrayList<Counts>();
        var holes = new HashSet<Cell>();
        for (var table : earlier) {
            if (agrees(table.truth(), values)) {
                add(table.truth(), values);
                same.add(table);
            } else {
                holes.addAll(holes(table.shown(), linked));
            }
        }
        holes.removeAll(new Known(same, holes).shown());
        return new Known(same, holes);
    }

    /** The earlier tables as everybody knows them. */
    List<ProtectedTable> tables() {
        return same.stream().map(Counts::shown).toList();
    }

    /** The earlier tables as they were counted. */
    List<Table> truths() {
        return same.stream().map(Counts::truth).toList();
    }

    /** The cells that are known already. */
    Set<Cell> shown() {
        var shown = new HashSet<Cell>();
        for (var table : tables()) {
            for (int cell = 0; cell < table.size(); cell++) {
                if (table.shown(cell).isPresent()) {
                    shown.add(table.layout().cell(cell));
                }
            }
        }
        return shown;
    }

    private static boolean agrees(Table table, Map<Cell, Long> values) {
        for (int cell = 0; cell < table.size(); cell++) {
            var now = values.get(table.layout().cell(cell));
            if (now != null && now != table.value(cell)) {
                return false;
            }
        }
        return true;
    }

    private static void add(Table table, Map<Cell, Long> values) {
        for (int cell = 0; cell < table.size(); cell++) {
            values.put(table.layout().cell(cell), table.value(cell));
        }
    }

    private static Set<Cell> holes(ProtectedTable table, LinkedTables now) {
        var hidden = new HashSet<Cell>();
        for (int cell = 0; cell < table.size(); cell++) {
            if (table.status(cell) == Status.HIDDEN) {
                hidden.add(table.layout().cell(cell));
            }
        }
        var holes = new HashSet<Cell>();
        for (int number = 0; number < now.size(); number++) {
            if (hidden.contains(now.cell(number))) {
                holes.add(now.cell(number));
            }
        }
        return holes;
    }
}
