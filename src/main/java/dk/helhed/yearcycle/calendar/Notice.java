package dk.helhed.yearcycle.calendar;

/**
 * When people are told of a step.
 *
 * @param remindDays so many days before its day it begins to wait for whoever answers for it
 * @param escalateDays so many days after its day it waits for those who run the cycle, too
 */
public record Notice(int remindDays, int escalateDays) {

    /** The most days of either. */
    public static final int MOST = 366;

    /** As most steps have it. */
    public static final Notice USUAL = new Notice(30, 7);

    public Notice {
        if (remindDays < 0 || remindDays > MOST || escalateDays < 0 || escalateDays > MOST) {
            throw new IllegalArgumentException("No such days: " + remindDays + ", " + escalateDays);
        }
    }
}
