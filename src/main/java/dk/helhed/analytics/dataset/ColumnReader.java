package dk.helhed.analytics.dataset;

import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a description. */
final class ColumnReader {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final YamlMap file;
    private final CodeListReader lists;
    private final String person;
    private final String year;

    ColumnReader(YamlMap file, CodeListReader lists) {
        this.file = file;
        this.lists = lists;
        this.person = Values.column(file, "person");
        this.year = Values.column(file, "year");
    }

    List<Column> read() {
        file.requires("columns");
        var columns = new ArrayList<Column>();
        var names = new HashSet<String>();
        for (var map : file.maps("columns")) {
            var column = read(map);
            if (!names.add(column.name())) {
                map.problem("name", "column-twice", FileProblems.shown(column.name()));
            }
            columns.add(column);
        }
        for (var key : List.of("person", "year")) {
            if (file.has(key) && !names.contains(file.text(key))) {
                file.problem(key, "no-such-column", FileProblems.shown(file.text(key)));
            }
        }
        if (file.has("person") && person.equals(year)) {
            file.problem("year", "person-is-year", FileProblems.shown(year));
        }
        return columns;
    }

    private Column read(YamlMap map) {
        var name = Values.column(map, "name");
        var type = type(map);
        var role = role(map, name, type);
        var isYear = role == ColumnRole.YEAR;
        var least = Values.whole(map, "least");
        var most = Values.whole(map, "most");
        checkBounds(map, type, least, most);
        var required = Values.yes(map, "required", false);
        var column = new Column(
                name,
                Values.title(map),
                type,
                role,
                codes(map, type),
                map.texts("missing"),
                required || role == ColumnRole.PERSON || isYear,
                least == null && isYear ? Long.valueOf(EARLIEST_YEAR) : least,
                most == null && isYear ? Long.valueOf(LATEST_YEAR) : most,
                meaning(map, type));
        map.refuseOthers();
        return column;
    }

    private static ColumnType type(YamlMap map) {
        var text = map.text("type");
        return ColumnType.named(text).orElseGet(() -> {
            if (map.has("type")) {
                map.problem(
                        "type",
                        "type",
                        FileProblems.shown(text),
                        codes(Stream.of(ColumnType.values()).map(ColumnType::code)));
            }
            return ColumnType.TEXT;
        });
    }

    private ColumnRole role(YamlMap map, String name, ColumnType type) {
        if (name.equals(person) || name.equals(year)) {
            if (map.has("role")) {
                map.problem("role", "role-of-key", FileProblems.shown(name));
            }
            return name.equals(person) ? personRole(map, type) : yearRole(map, type);
        }
        var text = map.text("role");
        return ColumnRole.named(text).orElseGet(() -> {
            if (map.has("role")) {
                map.problem("role", "role", FileProblems.shown(text));
            }
            return ColumnRole.FACT;
        });
    }

    private static ColumnRole personRole(YamlMap map, ColumnType type) {
        if (type != ColumnType.INTEGER && type != ColumnType.TEXT) {
            map.problem("type", "person-type", type.code());
        }
        return ColumnRole.PERSON;
    }

    private static ColumnRole yearRole(YamlMap map, ColumnType type) {
        if (type != ColumnType.INTEGER) {
            map.problem("type", "year-type", type.code());
        }
        return ColumnRole.YEAR;
    }

    private static void checkBounds(YamlMap map, ColumnType type, @Nullable Long least, @Nullable Long most) {
        if ((least != null || most != null) && type != ColumnType.INTEGER && type != ColumnType.DECIMAL) {
            map.problem(least != null ? "least" : "most", "bounds-of-number", type.code());
        } else if (least != null && most != null && least > most) {
            map.problem("most", "bounds-order", least, most);
        }
    }

    private @Nullable CodeList codes(YamlMap map, ColumnType type) {
        var name = map.textOrNull("codes");
        if (type != ColumnType.CODE) {
            if (name != null) {
                map.problem("codes", "codes-of-type", type.code());
            }
            return null;
        }
        var list = lists.named(map.text("codes"));
        if (list == null && name != null) {
            map.problem("codes", "no-such-list", FileProblems.shown(name), lists.names());
        }
        return list == null ? new CodeList("?", List.of(), List.of()) : list;
    }

    private static @Nullable ColumnMeaning meaning(YamlMap map, ColumnType type) {
        var text = map.textOrNull("meaning");
        if (text == null) {
            return null;
        }
        var meaning = ColumnMeaning.named(text).orElse(null);
        if (meaning == null) {
            var known = Stream.of(ColumnMeaning.values()).map(ColumnMeaning::code);
            map.problem("meaning", "meaning", FileProblems.shown(text), codes(known));
        } else if (meaning.type() != type) {
            map.problem("meaning", "meaning-of-type", text, meaning.type().code());
        }
        return meaning;
    }

    private static String codes(Stream<String> codes) {
        return codes.collect(Collectors.joining(", "));
    }
}
