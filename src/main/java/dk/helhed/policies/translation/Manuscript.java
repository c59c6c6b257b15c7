package dk.helhed.policies.translation;

import dk.helhed.policies.Policy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are translated together: those of one policy, or the fixed words of all.
 *
 * @param policy null for the fixed words
 */
public record Manuscript(@Nullable Policy policy, List<SourceText> texts) {

    public Manuscript {
        texts = List.copyOf(texts);
    }

    static Manuscript of(Policy policy) {
        return new Manuscript(policy, PolicyTexts.of(policy.document()));
    }

    @Nullable
    String policyId() {
        return policy == null ? null : policy.id();
    }

    /** The path of its page for translators in a language, to which a language is added. */
    public String path() {
        return policy == null ? "/politikker/sprog/" : "/politik/" + policy.id() + "/sprog/";
    }

    /** The text at the place with the id. */
    public Optional<SourceText> text(String place) {
        return texts.stream().filter(text -> text.place().id().equals(place)).findFirst();
    }
}
