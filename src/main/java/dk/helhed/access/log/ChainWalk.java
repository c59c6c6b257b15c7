package dk.helhed.access.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the log from its first entry, each once, and remembers only the last. */
final class ChainWalk {

    private final @Nullable Head noted;
    private Head last = Head.START;

    /** @param noted a head noted earlier, which must be in the chain; null if none is known */
    ChainWalk(@Nullable Head noted) {
        this.noted = noted;
    }

    /** Goes on to the next entry there is; what is wrong with it, if anything is. */
    Optional<Finding> step(LoggedEntry next) {
        var expected = last.number() + 1;
        if (next.number() != expected) {
            return Optional.of(new Finding.Missing(expected));
        }
        if (!next.isUnaltered()) {
            return Optional.of(new Finding.Altered(expected));
        }
        if (!next.previous().equals(last.hash())) {
            return Optional.of(new Finding.Parted(expected));
        }
        last = next.head();
        return noted != null && noted.number() == expected && !noted.equals(last)
                ? Optional.of(new Finding.Rewritten(expected))
                : Optional.empty();
    }

    /** Comes to the end, which should be at the head that the database keeps. */
    Finding end(Head kept) {
        if (last.number() < kept.number() || (noted != null && last.number() < noted.number())) {
            return new Finding.Missing(last.number() + 1);
        }
        if (last.number() > kept.number()) {
            return new Finding.Surplus(kept.number() + 1);
        }
        return last.equals(kept) ? new Finding.Whole(last) : new Finding.Rewritten(last.number());
    }
}
