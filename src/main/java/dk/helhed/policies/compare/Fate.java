package dk.helhed.policies.compare;

import java.util.Locale;

/** What became of a goal or effect goal from one policy to another. */
public enum Fate {
    /** It asks for less: a lower target, a later deadline, or no figure any more. */
    SOFTENED,
    /** It is gone. */
    DROPPED,
    /** It asks for more: a higher target or an earlier deadline. */
    TIGHTENED,
    /** It asks for something else, so that more or less cannot be said. */
    OTHER,
    /** It is still there and asks for the same. */
    KEPT,
    /** It was not there before. */
    NEW;

    /** As in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "policy.fate." + code();
    }
}
