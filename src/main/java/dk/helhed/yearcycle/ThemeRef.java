package dk.helhed.yearcycle;

import java.util.Optional;

/**
 * Names a theme.
 *
 * @param policy id of the policy
 * @param focusArea key of the focus area in it
 */
public record ThemeRef(String policy, String focusArea) {

    /** The reference in the text; empty if it is written in another way. */
    public static Optional<ThemeRef> in(String text) {
        var dot = text.indexOf('.');
        return dot > 0 && dot < text.length() - 1
                ? Optional.of(new ThemeRef(text.substring(0, dot), text.substring(dot + 1)))
                : Optional.empty();
    }

    /** As forms and addresses write it: {@code aarhus-2013.uddannelse}. */
    @Override
    public String toString() {
        return policy + "." + focusArea;
    }
}
