package dk.helhed.projects.pool;

import dk.helhed.forms.Coded;
import java.time.LocalDate;

/** Whether a pool takes applications, in the order of lists. */
public enum PoolStanding implements Coded {
    OPEN,
    COMING,
    CLOSED;

    /** That of a pool on a day. The day of the deadline counts as before it. */
    static PoolStanding of(PoolSheet sheet, LocalDate today) {
        var opens = sheet.window().opens();
        var deadline = sheet.window().deadline();
        if (sheet.closed() || (deadline != null && deadline.isBefore(today))) {
            return CLOSED;
        }
        return opens != null && opens.isAfter(today) ? COMING : OPEN;
    }

    @Override
    public String key() {
        return "pool.standing." + code();
    }
}
