package dk.helhed.policies.life;

import dk.helhed.policies.document.Adoption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that somebody asks for, with what it needs. */
public sealed interface StepRequest {

    /** Which step it is. */
    Transition transition();

    /**
     * The committees are asked.
     *
     * @param until the last day to answer
     */
    record StartRound(LocalDate until) implements StepRequest {

        @Override
        public Transition transition() {
            return Transition.START_ROUND;
        }
    }

    /**
     * Anybody is asked.
     *
     * @param until the last day to be heard
     */
    record OpenHearing(LocalDate until) implements StepRequest {

        @Override
        public Transition transition() {
            return Transition.OPEN_HEARING;
        }
    }

    /**
     * It is written anew.
     *
     * @param why shown with the policy's history
     */
    record TakeBack(String why) implements StepRequest {

        @Override
        public Transition transition() {
            return Transition.TAKE_BACK;
        }
    }

    /**
     * It is decided.
     *
     * @param from the first day in force
     * @param to the last day in force; null if open
     */
    record Adopt(
            Adoption adoption, LocalDate from, @Nullable LocalDate to) implements StepRequest {

        @Override
        public Transition transition() {
            return Transition.ADOPT;
        }
    }
}
