package dk.helhed.access.signin;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody was not let in by another way than a local account. Told in a sentence that names the way. */
public enum SignInProblem {
    /** The provider does not answer, or not in a way that can be trusted. */
    UNAVAILABLE("svarer-ikke"),
    /** The answer fits no sign-in that was begun in this browser: too old, used before, or forged. */
    INVALID("ugyldig"),
    /** The person changed their mind. */
    CANCELED("afbrudt"),
    /** The person has no access here. Whether there is such a person is not told. */
    NO_ACCESS("ingen-adgang"),
    /** The person signed in by weaker means than are wanted. */
    TOO_WEAK("for-svagt");

    private final String code;

    SignInProblem(String code) {
        this.code = code;
    }

    /** As an address tells it. */
    public String code() {
        return code;
    }

    /** The key of the sentence. */
    public String key() {
        return "signin.problem." + code;
    }

    static Optional<SignInProblem> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(problem -> problem.code.equals(code))
                .findFirst();
    }
}
