package dk.helhed.access;

import java.util.Map;
import java.util.Optional;

/**
 * Something that can be allowed: a kind of thing and a verb, as in {@code people.read}.
 *
 * @param reaches how far it goes for each role that has it, by the role's code
 * @param emergency whether emergency access lets it reach everything
 */
public record Permission(String code, Map<String, Reach> reaches, boolean emergency) {

    /** How far it goes for the role; empty if the role does not have it. */
    public Optional<Reach> reach(Role role) {
        return Optional.ofNullable(reaches.get(role.code()));
    }

    /** The key of its name in words. */
    public String key() {
        return "permission." + code;
    }
}
