package dk.helhed.yearcycle.taskforce;

import java.time.LocalDate;

/** When an open action becomes the business of those who run the task force. */
enum Escalation {
    /** Its owner has it. */
    NONE,
    /** It has waited for more than fourteen days after its last day. */
    LATE,
    /** Whoever answered for it is gone. */
    WITHOUT_OWNER;

    static final int DAYS_LATE = 14;

    static Escalation of(Action action, LocalDate today) {
        if (!action.isOpen()) {
            return NONE;
        }
        if (action.ownerGone() != null) {
            return WITHOUT_OWNER;
        }
        return action.daysLate(today) > DAYS_LATE ? LATE : NONE;
    }
}
