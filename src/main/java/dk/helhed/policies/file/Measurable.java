package dk.helhed.policies.file;

import dk.helhed.reference.Unit;
import java.util.Optional;

/** What a policy may point to outside of its file. */
public interface Measurable {

    /** Believes everything, for a file that was checked when it was taken in. */
    Measurable ANYTHING = new Measurable() {
        @Override
        public boolean hasArea(String code) {
            return true;
        }

        @Override
        public boolean hasIndicator(String code) {
            return true;
        }

        @Override
        public Optional<Unit> unitOf(String indicator) {
            return Optional.empty();
        }
    };

    /** Whether there is an area with the code. */
    boolean hasArea(String code);

    /** Whether there is an indicator with the code. */
    boolean hasIndicator(String code);

    /** The unit of the indicator; empty if it is not known, and then levels are not checked. */
    Optional<Unit> unitOf(String indicator);
}
