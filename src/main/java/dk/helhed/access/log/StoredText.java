package dk.helhed.access.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Texts as the database keeps them: what is hashed must be what is stored. */
final class StoredText {

    /** Writes a record's components in the order they are declared. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private StoredText() {}

    /** The text without what UTF-8 or PostgreSQL cannot hold: halves of characters, and the character zero. */
    static String of(String text) {
        return new String(text.getBytes(UTF_8), UTF_8).replace('\0', '\uFFFD');
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The fields of an object in JSON, in their order; none if it is no object. */
    static Map<String, JsonNode> fields(@Nullable String json) {
        var fields = new LinkedHashMap<String, JsonNode>();
        if (json != null) {
            JSON.readTree(json).properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        }
        return fields;
    }
}
