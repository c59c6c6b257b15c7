package dk.helhed.policies.life;

import dk.helhed.policies.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every way from one stage of a policy to another. There are no others. */
public enum Transition {
    /** Each committee concerned is asked. Only once it has one that is. */
    START_ROUND(Stage.INTERNAL_ROUND),
    /** Anybody is asked. Only when the round is over. */
    OPEN_HEARING(Stage.HEARING),
    /** It is written anew, and all are asked again. */
    TAKE_BACK(Stage.DRAFT),
    /** It is decided. Only when the hearing is over, and every comment has been read and answered. */
    ADOPT(Stage.ADOPTED);

    private final Stage to;

    Transition(Stage to) {
        this.to = to;
    }

    /** Whether it begins at the stage. */
    public boolean beginsAt(Stage stage) {
        return switch (this) {
            case START_ROUND -> stage == Stage.DRAFT;
            case OPEN_HEARING -> stage == Stage.INTERNAL_ROUND;
            case TAKE_BACK -> stage == Stage.INTERNAL_ROUND || stage == Stage.HEARING;
            case ADOPT -> stage == Stage.HEARING;
        };
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
