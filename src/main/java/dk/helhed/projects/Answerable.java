package dk.helhed.projects;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Place;
import dk.helhed.access.Scope;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The efforts that somebody answers for, as their manager or by permissions that reach their departments, in SQL.
 *
 * @param scopes how far each permission goes, in the order asked for
 */
public record Answerable(UUID person, Map<String, Scope> scopes) {

    public Answerable {
        scopes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
    }

    /** What the actor answers for. */
    public static Answerable of(Actor actor, Access access, List<String> permissions) {
        var scopes = new LinkedHashMap<String, Scope>();
        permissions.forEach(permission -> scopes.put(permission, access.scope(actor, permission)));
        return new Answerable(actor.person(), scopes);
    }

    /** Whether the person manages it. */
    public boolean isManager(Place effort) {
        return person.equals(effort.owner());
    }

    /** Whether the permission reaches the department it belongs to. */
    public boolean reaches(String permission, Place effort) {
        return scopes.getOrDefault(permission, new Scope.Nothing()).holds(new Place(effort.unit(), null));
    }

    /** The condition on {@code projects.effort}; its parameters are {@link #parameters()}. */
    public String condition() {
        return scopes.entrySet().stream()
                .map(scope -> condition(scope.getKey(), scope.getValue()))
                .collect(Collectors.joining(" or ", "(effort.manager = :answering or ", ")"));
    }

    private static String condition(String permission, Scope scope) {
        return switch (scope) {
            case Scope.Everything everything -> "true";
            case Scope.Within within -> "effort.unit = any(:" + parameter(permission) + ")";
            case Scope.Nothing nothing -> "false";
        };
    }

    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("answering", person);
        scopes.forEach((permission, scope) -> {
            if (scope instanceof Scope.Within within) {
                parameters.put(parameter(permission), within.units().toArray(Integer[]::new));
            }
        });
        return parameters;
    }

    private static String parameter(String permission) {
        return "unitsOf_" + permission.replace('.', '_').replace('-', '_');
    }
}
