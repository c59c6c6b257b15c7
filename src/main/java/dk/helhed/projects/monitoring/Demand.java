package dk.helhed.projects.monitoring;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody must do because of a report, or because there is none.
 *
 * @param quarter of the report
 * @param by the last day; null if there is none
 */
public record Demand(Kind kind, Quarter quarter, @Nullable LocalDate by) {

    /** Of whom something is demanded. */
    public enum Of {
        MANAGER,
        POOL_OWNER,
        COMMITTEE
    }

    /** What is to be done, the most serious first. */
    public enum Kind {
        /** Red twice in a row: the committee for integration should contact the committee that the project belongs to. */
        COMMITTEE,
        /** Red, and the day of the plan is past. */
        PLAN_PASSED,
        /** Red without a plan. */
        PLAN_MISSING,
        /** No report long after its last day: the owner of the pool must ask for it. */
        ESCALATED,
        /** Yellow: the owner of the pool should get in touch. */
        CONTACT,
        /** No report, and its last day is past. */
        MISSING,
        /** Red with a plan that is to be carried out. */
        PLAN,
        /** The quarter is over and wants its report. */
        DUE;

        /** Whether it is demanded of these people. */
        public boolean concerns(Of whom) {
            return switch (this) {
                case COMMITTEE -> whom == Of.COMMITTEE;
                case CONTACT -> whom == Of.POOL_OWNER;
                case PLAN_PASSED, PLAN_MISSING, ESCALATED -> whom == Of.MANAGER || whom == Of.POOL_OWNER;
                case MISSING, PLAN, DUE -> whom == Of.MANAGER;
            };
        }

        /** The end of its keys. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
