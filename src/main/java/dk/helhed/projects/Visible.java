package dk.helhed.projects;

import dk.helhed.access.Scope;
import java.util.Map;

/**
 * The efforts that somebody may see, in SQL: those that are published, and those within reach.
 *
 * @param reach of the permission to read what is not published
 */
public record Visible(Scope reach) {

    /** The condition on {@code projects.effort}; its parameters are {@link #parameters()}. */
    public String condition() {
        return switch (reach) {
            case Scope.Everything everything -> "true";
            case Scope.Nothing nothing -> "effort.published";
            case Scope.Within within ->
                "(effort.published or " + within.condition("effort.unit", "effort.manager") + ")";
        };
    }

    public Map<String, ?> parameters() {
        return reach.parameters();
    }
}
