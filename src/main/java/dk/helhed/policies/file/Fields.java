package dk.helhed.policies.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The fields of a mapping that is to be written, in order. A field without value is not written. */
public final class Fields {

    private static final int WIDTH = 110;

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Writes the value; nothing if it is null, blank, or has nothing in it. */
    public Fields put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Fields fields -> putIf(!fields.values.isEmpty(), name, fields);
            case String text -> putIf(!text.isBlank(), name, text);
            case List<?> list -> putIf(!list.isEmpty(), name, list);
            default -> values.put(name, value);
        }
        return this;
    }

    /** Writes the mapping even if there is nothing in it, so that what it lacks is said. */
    public Fields putEmptyToo(String name, Fields fields) {
        values.put(name, fields);
        return this;
    }

    private void putIf(boolean condition, String name, Object value) {
        if (condition) {
            values.put(name, value);
        }
    }

    <T> void putAll(String name, List<T> items, Function<T, Fields> toFields) {
        put(name, items.stream().map(toFields).toList());
    }

    /** The mappings in a list of mappings, to be changed and put again; empty if there is no such list. */
    List<Fields> list(String name) {
        var list = new ArrayList<Fields>();
        if (values.get(name) instanceof List<?> found) {
            found.forEach(one -> list.add((Fields) one));
        }
        return list;
    }

    /** Puts a list in place of another; no list if it is empty. */
    void replace(String name, List<Fields> list) {
        if (list.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, list);
        }
    }

    void addAll(Fields others) {
        values.putAll(others.values);
    }

    Fields without(List<String> names) {
        var rest = new Fields();
        values.forEach((name, value) -> rest.putIf(!names.contains(name), name, value));
        return rest;
    }

    boolean has(String name, String value) {
        return value.equals(values.get(name));
    }

    String toYaml() {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setIndent(2)
                .build();
        return new Dump(settings).dumpToString(plain(this));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Fields fields -> {
                var map = new LinkedHashMap<String, Object>();
                fields.values.forEach((name, inner) -> map.put(name, plain(inner)));
                yield map;
            }
            case List<?> list -> list.stream().map(Fields::plain).toList();
            default -> value;
        };
    }
}
