package dk.helhed.access;

import java.util.List;
import java.util.Optional;

/**
 * Which role has which permission, and how far.
 *
 * @param roles in the order they are shown; a visitor who is not signed in has none
 * @param permissions in the order they are shown
 */
public record Matrix(List<Role> roles, List<Permission> permissions) {

    public Optional<Role> role(String code) {
        return roles.stream().filter(role -> role.code().equals(code)).findFirst();
    }

    public Optional<Permission> permission(String code) {
        return permissions.stream()
                .filter(permission -> permission.code().equals(code))
                .findFirst();
    }
}
