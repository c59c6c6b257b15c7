package dk.helhed.access.token;

import dk.helhed.access.Actor;
import dk.helhed.access.Reach;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants of a new token, as typed.
 *
 * @param days how long it is to work
 */
public record TokenForm(String name, List<String> permissions, String ceiling, int days) {

    /** The times that can be chosen, in days. */
    public static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    static final TokenForm EMPTY = new TokenForm("", List.of(), Reach.OWN.code(), 30);

    private static final int LONGEST_NAME = 100;

    public TokenForm {
        name = name.strip();
        permissions = List.copyOf(permissions);
    }

    /** The key of the sentence about what is wrong; empty if nothing is. */
    Optional<String> problem(Actor actor) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.of("tokens.name.wrong");
        }
        if (permissions.isEmpty() || !permissions.stream().allMatch(actor::holds)) {
            return Optional.of("tokens.permissions.wrong");
        }
        return DAYS.contains(days) ? Optional.empty() : Optional.of("tokens.days.wrong");
    }

    /** The ceiling; own, which is the narrowest, for an unknown code. */
    public Reach reach() {
        return List.of(Reach.values()).stream()
                .filter(reach -> reach.code().equals(ceiling))
                .findFirst()
                .orElse(Reach.OWN);
    }
}
