package dk.helhed.yearcycle.proposal;

import dk.helhed.forms.Coded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal opens once it is adopted.
 *
 * @param effort that is changed; null for a new project, and as long as nobody has named it
 */
public record Opens(Kind kind, @Nullable UUID effort) {

    public static final Opens PROJECT = new Opens(Kind.PROJECT, null);

    /** A new thing, or one that is there. */
    public enum Kind implements Coded {
        PROJECT,
        CHANGE;

        @Override
        public String key() {
            return "proposal.opens." + code();
        }
    }
}
