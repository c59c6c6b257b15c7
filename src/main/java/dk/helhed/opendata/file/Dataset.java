package dk.helhed.opendata.file;

import dk.helhed.opendata.file.Dimension.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as a cube, written as JSON-stat 2.0 (json-stat.org).
 *
 * @param source who published the figures
 * @param values one for each combination of categories, the last dimension fastest; null where there is no figure
 * @param marks why a value is not the true one, by position; a missing value without one was never published
 * @param notes what a reader must know
 * @param extension further facts, as JSON-stat leaves them to the publisher
 */
record Dataset(
        String label,
        String source,
        List<Dimension> dimensions,
        List<@Nullable BigDecimal> values,
        Map<Integer, String> marks,
        List<String> notes,
        Map<String, ?> extension) {

    static final String CONTENT_TYPE = "application/json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    Dataset {
        var cells = dimensions.stream()
                .mapToInt(dimension -> dimension.categories().size())
                .reduce(1, Math::multiplyExact);
        if (cells != values.size()) {
            throw new IllegalArgumentException(cells + " cells, but " + values.size() + " values");
        }
    }

    /** Figures none of which is kept back. */
    Dataset(
            String label,
            String source,
            List<Dimension> dimensions,
            List<@Nullable BigDecimal> values,
            List<String> notes,
            Map<String, ?> extension) {
        this(label, source, dimensions, values, Map.of(), notes, extension);
    }

    /**
     * The dataset as a document.
     *
     * @param updated when the newest figures came in; null when none have
     */
    byte[] write(@Nullable Instant updated) {
        var document = new LinkedHashMap<String, Object>();
        document.put("version", "2.0");
        document.put("class", "dataset");
        document.put("label", label);
        document.put("source", source);
        if (updated != null) {
            document.put("updated", updated.toString());
        }
        document.put("note", notes);
        document.put("id", dimensions.stream().map(Dimension::id).toList());
        document.put(
                "size",
                dimensions.stream()
                        .map(dimension -> dimension.categories().size())
                        .toList());
        document.put("role", roles());
        document.put("dimension", map(dimensions, Dimension::id, Dataset::dimension));
        document.put("value", values);
        document.put("status", statuses());
        document.put("extension", extension);
        return JSON.writeValueAsBytes(document);
    }

    private Map<String, List<String>> roles() {
        var roles = new LinkedHashMap<String, List<String>>();
        for (var role : Role.values()) {
            var ids = dimensions.stream()
                    .filter(dimension -> dimension.role() == role)
                    .map(Dimension::id)
                    .toList();
            if (!ids.isEmpty()) {
                roles.put(role.code(), ids);
            }
        }
        return roles;
    }

    /** The mark of each value that has one, and two dots at the position of each other that is missing. */
    private Map<String, String> statuses() {
        var statuses = new LinkedHashMap<String, String>();
        for (int position = 0; position < values.size(); position++) {
            var mark = marks.get(position);
            if (mark != null) {
                statuses.put(String.valueOf(position), mark);
            } else if (values.get(position) == null) {
                statuses.put(String.valueOf(position), ObservationRow.MISSING);
            }
        }
        return statuses;
    }

    private static Map<String, Object> dimension(Dimension dimension) {
        var categories = dimension.categories();
        var category = new LinkedHashMap<String, Object>();
        category.put("index", categories.stream().map(Dimension.Category::code).toList());
        category.put("label", map(categories, Dimension.Category::code, Dimension.Category::label));
        var measured = categories.stream().filter(one -> one.unit() != null).toList();
        if (!measured.isEmpty()) {
            category.put("unit", map(measured, Dimension.Category::code, one -> Objects.requireNonNull(one.unit())));
        }
        var described = new LinkedHashMap<String, Object>();
        described.put("label", dimension.label());
        described.put("category", category);
        return described;
    }

    private static <T> Map<String, Object> map(List<T> elements, Function<T, String> key, Function<T, Object> value) {
        var map = new LinkedHashMap<String, Object>();
        elements.forEach(element -> map.put(key.apply(element), value.apply(element)));
        return map;
    }
}
