package dk.helhed.policies.mainstreaming;

import dk.helhed.access.Scope;
import dk.helhed.forms.Coded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which checks a list holds.
 *
 * @param committee in whatever case; empty for all
 * @param unit null for all
 * @param show all in reach, those whose effect is not known, or one's own
 */
record WantedChecks(String committee, @Nullable Integer unit, Show show) {

    /** A part of the list that is often wanted. */
    enum Show implements Coded {
        ALL,
        OPEN,
        OWN;

        @Override
        public String key() {
            return "mainstreaming.show." + code();
        }
    }

    /** The condition in SQL, and what it needs put into the map. */
    String condition(Scope scope, UUID reader, Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of(scope.condition("unit", "written_by")));
        parameters.putAll(scope.parameters());
        if (!committee.isEmpty()) {
            conditions.add("lower(committee collate \"da-x-icu\") = lower(:committee collate \"da-x-icu\")");
            parameters.put("committee", committee);
        }
        if (unit != null) {
            conditions.add("unit = :unit");
            parameters.put("unit", unit);
        }
        switch (show) {
            case ALL -> {}
            case OPEN -> conditions.add("effect = 'open'");
            case OWN -> {
                conditions.add("written_by = :reader");
                parameters.put("reader", reader);
            }
        }
        return String.join(" and ", conditions);
    }

    /** An empty map for the parameters of a condition. */
    static Map<String, Object> parameters() {
        return new HashMap<>();
    }
}
