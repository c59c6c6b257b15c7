package dk.helhed.policies.document;

import org.jspecify.annotations.Nullable;

/** Anything a policy says, with a key of its own by which versions are compared and other things point to it. */
public sealed interface PolicyItem permits Statement, Theme, Commitment, PolicyGoal, EffectGoal {

    /** Unique in the policy; never changes its meaning in later versions. */
    String key();

    ItemKind kind();

    /** The heading; null if it has only a text. */
    @Nullable
    PolicyText title();

    /** What it says; null if the heading says it all. */
    @Nullable
    PolicyText text();

    /** Where in the adopted paper it stands. */
    @Nullable
    String source();

    /** The heading, or the text where there is none: what a list calls it. */
    default PolicyText label() {
        var title = title();
        var text = text();
        if (title == null && text == null) {
            throw new IllegalStateException("The item " + key() + " says nothing");
        }
        return title != null ? title : java.util.Objects.requireNonNull(text);
    }
}
