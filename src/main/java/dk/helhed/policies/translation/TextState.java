package dk.helhed.policies.translation;

import java.util.Locale;

/** How far the translation of a text is, in the order in which it wants work. */
public enum TextState {
    MISSING,
    /** The Danish text has been changed since. */
    OUTDATED,
    DRAFT,
    READY;

    /** As in addresses and style classes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "translation.state." + code();
    }
}
