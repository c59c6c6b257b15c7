package dk.helhed.analytics.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a definition may speak of.
 *
 * @param all in the order of the data, each name once
 * @param roles the names of columns that play a role
 */
public record Columns(List<Column> all, Map<Role, String> roles) {

    public Columns {
        all = List.copyOf(all);
        roles = Map.copyOf(roles);
    }

    /** The column of this very name. */
    public Optional<Column> named(String name) {
        return all.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The column that plays the role, if there is one and it is of the right kind. */
    public Optional<Column> playing(Role role) {
        return Optional.ofNullable(roles.get(role)).flatMap(this::named).filter(column -> column.kind() == role.kind());
    }

    public List<String> names() {
        return all.stream().map(Column::name).toList();
    }
}
