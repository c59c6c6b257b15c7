package dk.helhed.disclosure.primary;

import java.util.Locale;

/** Why a cell must be hidden. */
public enum Reason {
    /** Too few persons, or contributors, are in the cell. */
    TOO_FEW,
    /** Too few of a group are not in the cell. */
    TOO_FEW_OUTSIDE,
    /** A few contributors make up nearly all of a magnitude. */
    DOMINATED,
    /** One contributor can estimate another's contribution too closely. */
    GUESSED_TOO_CLOSELY,
    /** All of a group share a trait: whoever is known to be in the group is known to have it. */
    ALL_SHARE_A_TRAIT,
    /** It was asked for. */
    ASKED_FOR,
    /** It was hidden in an earlier release. */
    HIDDEN_BEFORE;

    /** The word in reports, such as {@code too-few}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
