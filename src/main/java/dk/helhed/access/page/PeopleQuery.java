package dk.helhed.access.page;

import dk.helhed.access.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an address asks for, as it was written.
 *
 * @param q words of the name or the number
 * @param enhed a unit by code or name
 * @param rolle the code of a role
 * @param vis {@code here}, {@code left} or {@code all}
 */
public record PeopleQuery(
        @Nullable String q,
        @Nullable String enhed,
        @Nullable String rolle,
        @Nullable String vis) {

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String unit() {
        return enhed == null ? "" : enhed.strip();
    }

    public String role() {
        return rolle == null ? "" : rolle;
    }

    public String presence() {
        return vis == null || vis.isEmpty() ? "here" : vis;
    }

    /** Whether it asks for fewer than everybody who is here. */
    public boolean narrows() {
        return !parameters().isEmpty();
    }

    /** The parameters that write it again. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", words());
        put(parameters, "enhed", unit());
        put(parameters, "rolle", role());
        put(parameters, "vis", presence().equals("here") ? "" : presence());
        return parameters;
    }

    /** The same with a unit that is one and no other. */
    public PeopleQuery with(Unit unit) {
        return new PeopleQuery(q, unit.code(), rolle, vis);
    }

    /** The parameters that write it again, and a part of the list named by a person. */
    public Map<String, String> turned(String direction, UUID person) {
        var parameters = new LinkedHashMap<>(parameters());
        parameters.put(direction, person.toString());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
