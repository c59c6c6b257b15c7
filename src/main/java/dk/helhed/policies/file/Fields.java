package dk.helhed.policies.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The fields of a mapping that is to be written, in order. A field without value is not written. */
final class Fields {

    private static final int WIDTH = 110;

    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Fields fields ? fields.values : value);
        }
        return this;
    }

    /** A list of mappings; nothing if it is empty. */
    <T> void putAll(String name, List<T> items, Function<T, Fields> toFields) {
        if (!items.isEmpty()) {
            values.put(
                    name,
                    items.stream().map(item -> toFields.apply(item).values).toList());
        }
    }

    String toYaml() {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setIndent(2)
                .build();
        return new Dump(settings).dumpToString(values);
    }
}
