package dk.helhed.reports.fact;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as canonical JSON: the same facts give the same text. Fields in the order of their records, keys of maps sorted. */
public final class FactText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(NONE))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FactText() {}

    /** How facts and what is made of them are written. */
    public static JsonMapper json() {
        return JSON;
    }

    public static String write(Facts facts) {
        return JSON.writeValueAsString(facts);
    }

    public static Facts read(String text) {
        return JSON.readValue(text, Facts.class);
    }
}
