package dk.helhed.policies.life;

import dk.helhed.policies.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every way from one stage of a policy to another. There are no others. */
public enum Transition {
    /** Each committee concerned is asked. Only once it has one that is. */
    START_ROUND(Set.of(Stage.DRAFT), Stage.INTERNAL_ROUND),
    /** Anybody is asked. Only when the round is over. */
    OPEN_HEARING(Set.of(Stage.INTERNAL_ROUND), Stage.HEARING),
    /** It is written anew, and all are asked again. */
    TAKE_BACK(Set.of(Stage.INTERNAL_ROUND, Stage.HEARING), Stage.DRAFT),
    /** It is decided. Only when the hearing is over, and every comment has been read and answered. */
    ADOPT(Set.of(Stage.HEARING), Stage.ADOPTED);

    private final Set<Stage> from;
    private final Stage to;

    Transition(Set<Stage> from, Stage to) {
        this.from = from;
        this.to = to;
    }

    /** Whether it begins at the stage. */
    public boolean beginsAt(Stage stage) {
        return from.contains(stage);
    }

    /** Where it ends. */
    public Stage to() {
        return to;
    }

    /** As stored, in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "policy.transition." + code();
    }

    /** Those that begin at the stage. */
    public static List<Transition> from(Stage stage) {
        return Arrays.stream(values())
                .filter(transition -> transition.beginsAt(stage))
                .toList();
    }
}
