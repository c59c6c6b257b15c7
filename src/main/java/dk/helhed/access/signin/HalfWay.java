package dk.helhed.access.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has shown the right password and is not signed in yet. Kept in a session that opens nothing but the next step.
 *
 * @param onward where to go in the end
 * @param until when it must be done
 */
record HalfWay(UUID person, String onward, Instant until, Step step) implements Serializable {

    private static final long serialVersionUID = 1;

    /** What is to be done next. */
    enum Step {
        /** Show a factor. */
        SHOW("/log-ind/kode"),
        /** Choose a factor and show that it works. */
        ENROL("/log-ind/to-trin"),
        /** Put the recovery codes away. */
        STORE("/log-ind/to-trin/faerdig");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /** The same person, one step on. */
    HalfWay at(Step next) {
        return new HalfWay(person, onward, until, next);
    }
}
