package dk.helhed.projects;

import java.util.Optional;

/**
 * A goal or an effect goal that an effort works on.
 *
 * @param policy id of the policy
 * @param goal key of the goal or effect goal in it
 */
public record GoalRef(String policy, String goal) {

    /** The reference in the text; empty if it is written in another way. */
    public static Optional<GoalRef> in(String text) {
        var dot = text.indexOf('.');
        return dot > 0 && dot < text.length() - 1
                ? Optional.of(new GoalRef(text.substring(0, dot), text.substring(dot + 1)))
                : Optional.empty();
    }

    /** As forms and files write it: {@code aarhus-2007.g-1}. */
    @Override
    public String toString() {
        return policy + "." + goal;
    }
}
