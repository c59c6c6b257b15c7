package dk.helhed.policies.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item of a policy is, in the order in which a policy is told. */
public enum ItemKind {
    VISION("vision"),
    MISSION("mission"),
    VALUE("values"),
    PRINCIPLE("principles"),
    CROSS_CUTTING("crossCutting"),
    TRACK("tracks"),
    FOCUS_AREA("focusAreas"),
    THEME("themes"),
    COMMITMENT("commitments"),
    GOAL("goals"),
    EFFECT_GOAL("effectGoals");

    private final String section;

    ItemKind(String section) {
        this.section = section;
    }

    /** The field of a policy file that lists items of this kind. */
    public String section() {
        return section;
    }

    /** As in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "policy.kind." + code();
    }

    public static Optional<ItemKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
