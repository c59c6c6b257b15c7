package dk.helhed.projects;

import dk.helhed.access.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter as whoever asks may use it, in SQL.
 *
 * @param reach of the permission that is asked for
 * @param publishedToo whether published efforts out of reach count as well
 * @param reader null for a visitor
 * @param search for {@code to_tsquery}; empty for everything
 */
public record WantedEfforts(
        EffortFilter filter,
        Scope reach,
        boolean publishedToo,
        @Nullable UUID reader,
        String search) {

    /** The condition on {@code projects.effort}; its parameters are {@link #parameters()}. */
    public String condition() {
        var conditions = new ArrayList<String>(List.of(visible()));
        if (!filter.words().isEmpty()) {
            conditions.add("search @@ to_tsquery('danish', :search)");
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
        }
        if (filter.phase() != null) {
            conditions.add("phase = :phase");
        }
        if (filter.goal() != null) {
            conditions.add("id in (select effort from projects.effort_goal where policy = :policy and goal = :goal)");
        }
        if (!filter.district().isEmpty()) {
            conditions.add("lower(district) = lower(:district)");
        }
        if (filter.evidence() != null) {
            conditions.add("evidence = :evidence");
        }
        if (filter.mine()) {
            conditions.add(reader == null ? "false" : "manager = :reader");
        }
        return String.join(" and ", conditions);
    }

    private String visible() {
        return publishedToo ? new Visible(reach).condition() : reach.condition("effort.unit", "effort.manager");
    }

    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(reach.parameters());
        parameters.put("search", search);
        parameters.put("district", filter.district());
        if (filter.kind() != null) {
            parameters.put("kind", filter.kind().code());
        }
        if (filter.phase() != null) {
            parameters.put("phase", filter.phase().code());
        }
        if (filter.goal() != null) {
            parameters.put("policy", filter.goal().policy());
            parameters.put("goal", filter.goal().goal());
        }
        if (filter.evidence() != null) {
            parameters.put("evidence", filter.evidence().code());
        }
        if (reader != null) {
            parameters.put("reader", reader);
        }
        return parameters;
    }
}
