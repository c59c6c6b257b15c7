package dk.helhed.analytics.dataset;

import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the hierarchies of a description: levels, bands, or the groups of a code list. */
final class HierarchyReader {

    private static final Pattern BAND = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9})|\\+)");

    private final Map<String, Column> columns;

    HierarchyReader(Map<String, Column> columns) {
        this.columns = columns;
    }

    List<Hierarchy> read(YamlMap file) {
        var hierarchies = new ArrayList<Hierarchy>();
        var names = new HashSet<String>();
        for (var map : file.maps("hierarchies")) {
            var hierarchy = one(map);
            if (!names.add(hierarchy.name())
                    || (!(hierarchy instanceof Hierarchy.Levels) && columns.containsKey(hierarchy.name()))) {
                map.problem("name", "hierarchy-twice", FileProblems.shown(hierarchy.name()));
            }
            map.refuseOthers();
            hierarchies.add(hierarchy);
        }
        return hierarchies;
    }

    private Hierarchy one(YamlMap map) {
        var name = Values.column(map, "name");
        if (map.has("levels")) {
            return levels(map, name);
        }
        var column = column(map, map.text("column"), "column");
        if (map.has("bands")) {
            if (column != null && column.type() != ColumnType.INTEGER) {
                map.problem("column", "bands-of-number", column.name());
            }
            return new Hierarchy.Bands(name, map.text("column"), bands(map));
        }
        if (column != null && (column.codes() == null || column.codes().groups().isEmpty())) {
            map.problem("column", "groups-of-codes", column.name());
        }
        return new Hierarchy.Groups(name, map.text("column"));
    }

    private Hierarchy levels(YamlMap map, String name) {
        var levels = map.texts("levels");
        levels.forEach(level -> column(map, level, "levels"));
        if (levels.size() < 2 || new HashSet<>(levels).size() < levels.size()) {
            map.problem("levels", "levels");
        }
        return new Hierarchy.Levels(name, levels, Values.yes(map, "strict", true));
    }

    private @Nullable Column column(YamlMap map, String name, String field) {
        var column = columns.get(name);
        if (column == null) {
            if (map.has(field)) {
                map.problem(field, "no-such-column", FileProblems.shown(name));
            }
        } else if (column.role() == ColumnRole.PERSON) {
            map.problem(field, "not-by-person", name);
        }
        return column;
    }

    private static List<Band> bands(YamlMap map) {
        var bands = new ArrayList<Band>();
        for (var text : map.texts("bands")) {
            var parts = BAND.matcher(text);
            if (!parts.matches()) {
                map.problem("bands", "band", FileProblems.shown(text));
                continue;
            }
            var from = Long.parseLong(parts.group(1));
            var to = parts.group(2) == null ? null : Long.valueOf(parts.group(2));
            if ((to != null && to < from) || (!bands.isEmpty() && !follows(bands.getLast(), from))) {
                map.problem("bands", "band-order", FileProblems.shown(text));
                continue;
            }
            bands.add(new Band(from, to));
        }
        return bands;
    }

    private static boolean follows(Band before, long from) {
        return before.to() != null && Objects.requireNonNull(before.to()) + 1 == from;
    }
}
