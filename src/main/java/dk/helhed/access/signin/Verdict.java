package dk.helhed.access.signin;

import dk.helhed.access.door.SignedIn;
import java.util.UUID;

/** What came of showing a second factor. */
sealed interface Verdict {

    /**
     * It is the person's.
     *
     * @param way one of those of {@link SignedIn}
     */
    record Passed(UUID person, String way) implements Verdict {}

    /** It is wrong, used, or too old. */
    record Refused() implements Verdict {}

    /** There have been too many attempts, so nobody looked. */
    record Throttled() implements Verdict {}
}
