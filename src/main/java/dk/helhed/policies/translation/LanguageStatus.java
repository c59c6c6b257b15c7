package dk.helhed.policies.translation;

/**
 * How far a policy is in a language.
 *
 * @param texts those of the policy
 * @param words the fixed ones
 */
public record LanguageStatus(ReadingLanguage language, Tally texts, Tally words) {

    /** Whether the policy can be read in the language: nothing is missing, in draft or out of date. */
    public boolean isReady() {
        return texts.isReady() && words.isReady();
    }
}
