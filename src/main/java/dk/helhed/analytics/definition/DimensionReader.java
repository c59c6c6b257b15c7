package dk.helhed.analytics.definition;

import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Literals;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the dimensions of a file: levels from the coarsest to the finest, bands of a whole number, or groups of codes. */
final class DimensionReader {

    private final Columns columns;
    private final CodeListReader lists;

    DimensionReader(Columns columns, CodeListReader lists) {
        this.columns = columns;
        this.lists = lists;
    }

    Map<String, Dimension> read(YamlMap map) {
        var dimensions = new LinkedHashMap<String, Dimension>();
        for (var name : map.names()) {
            map.map(name).flatMap(inner -> dimension(name, inner)).ifPresent(one -> dimensions.put(name, one));
        }
        return dimensions;
    }

    private Optional<Dimension> dimension(String name, YamlMap map) {
        var levels = map.has("levels") ? levels(map) : column(map, "column").map(column -> grouped(name, column, map));
        map.refuseOthers();
        return levels.filter(all -> !all.isEmpty()).map(all -> new Dimension(name, all));
    }

    private Optional<List<Level>> levels(YamlMap map) {
        var levels = new ArrayList<Level>();
        for (var level : map.texts("levels")) {
            columns.named(level)
                    .map(Level::of)
                    .ifPresentOrElse(levels::add, () -> map.problem("levels", "no-column", FileProblems.shown(level)));
        }
        return Optional.of(levels);
    }

    private Optional<Column> column(YamlMap map, String field) {
        var name = map.text(field);
        var column = columns.named(name);
        if (column.isEmpty() && map.has(field)) {
            map.problem(field, "no-column", FileProblems.shown(name));
        }
        return column;
    }

    /** The groups or bands, and below them the values themselves if {@code each} says so. */
    private List<Level> grouped(String name, Column column, YamlMap map) {
        var levels = new ArrayList<Level>();
        if (map.has("bands")) {
            bands(column, map).ifPresent(bands -> levels.add(new Level(name, column, bands)));
        } else if (map.has("groups")) {
            map.map("groups")
                    .map(groups -> groups(column, groups))
                    .ifPresent(groups -> levels.add(new Level(name, column, groups)));
        } else {
            map.problem("column", "levels");
        }
        if ("true".equals(map.textOrNull("each"))) {
            levels.add(Level.of(column));
        }
        return levels;
    }

    private Optional<Grouping> bands(Column column, YamlMap map) {
        var bounds = new ArrayList<Long>();
        for (var text : map.texts("bands")) {
            if (!text.matches("-?\\d{1,17}") || (!bounds.isEmpty() && Long.parseLong(text) <= bounds.getLast())) {
                map.problem("bands", "bands", FileProblems.shown(text));
                return Optional.empty();
            }
            bounds.add(Long.parseLong(text));
        }
        if (column.kind() != Kind.WHOLE || bounds.isEmpty()) {
            map.problem("bands", "bands.whole", column.name());
            return Optional.empty();
        }
        return Optional.of(new Grouping.Bands(bounds));
    }

    private Grouping groups(Column column, YamlMap map) {
        var groups = new LinkedHashMap<String, List<Literal>>();
        var taken = new HashSet<Literal>();
        for (var label : map.names()) {
            var codes = new ArrayList<Literal>();
            for (var text : map.texts(label)) {
                for (var code : lists.codes(text)) {
                    var literal = Literals.as(code, column.kind());
                    if (literal.isEmpty()) {
                        map.problem(label, "group-code", FileProblems.shown(text), column.name());
                    } else if (!taken.add(literal.get())) {
                        map.problem(label, "group-twice", FileProblems.shown(text));
                    } else {
                        codes.add(literal.get());
                    }
                }
            }
            groups.put(label, codes);
        }
        return new Grouping.Groups(groups);
    }
}
