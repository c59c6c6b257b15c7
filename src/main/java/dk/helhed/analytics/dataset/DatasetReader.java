package dk.helhed.analytics.dataset;

import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a description of a dataset, section by section. */
final class DatasetReader {

    private final YamlMap file;
    private final ReferenceLists lists;

    DatasetReader(YamlMap file, ReferenceLists lists) {
        this.file = file;
        this.lists = lists;
    }

    Dataset read() {
        var name = Values.name(file, "name");
        var title = Values.title(file);
        var columns = new ColumnReader(file, new CodeListReader(file, lists)).read();
        var byName = new LinkedHashMap<String, Column>();
        columns.forEach(column -> byName.put(column.name(), column));
        var hierarchies = new HierarchyReader(byName).read(file);
        var origin = file.map("origin").map(map -> origin(map, byName)).orElse(null);
        file.refuseOthers();
        return new Dataset(name, title, columns, hierarchies, origin);
    }

    private static OriginSource origin(YamlMap map, Map<String, Column> columns) {
        var origin = map.has("given") ? given(map, columns) : new OriginReader(map, columns).derived();
        map.refuseOthers();
        return origin;
    }

    private static OriginSource given(YamlMap map, Map<String, Column> columns) {
        var name = map.text("given");
        find(map, "given", columns);
        return new OriginSource.Given(name);
    }

    /** The column that the field names; null, and the problem noted, if there is none. */
    static @Nullable Column find(YamlMap map, String field, Map<String, Column> columns) {
        var column = columns.get(map.text(field));
        if (column == null && map.has(field)) {
            map.problem(field, "no-such-column", FileProblems.shown(map.text(field)));
        }
        return column;
    }
}
