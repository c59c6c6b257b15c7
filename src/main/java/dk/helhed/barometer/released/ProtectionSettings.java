package dk.helhed.barometer.released;

import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a table is protected.
 *
 * @param minimum counts from 1 to below this are hidden, 3-20
 * @param width how far what is hidden must stay from being known: what it can be is at least so much apart
 * @param insiders whether a person who is alone in a cell must not be able to compute another
 * @param group whether it is hidden that all of a group share what is counted
 * @param base small counts are rounded to, 3-20; where the method is to round
 */
public record ProtectionSettings(Method method, int minimum, long width, boolean insiders, boolean group, int base) {

    /** What is done to small numbers. */
    public enum Method {
        /** Cells are hidden. */
        FAST,
        /** Small counts become zero or the base. */
        ROUND;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The settings that a form begins with. */
    public static final ProtectionSettings USUAL = new ProtectionSettings(Method.FAST, 5, 1, true, false, 5);

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As the database and the log keep it. */
    public String written() {
        return JSON.writeValueAsString(this);
    }

    /** From the database. */
    public static ProtectionSettings read(String json) {
        return Objects.requireNonNull(JSON.readValue(json, ProtectionSettings.class));
    }
}
