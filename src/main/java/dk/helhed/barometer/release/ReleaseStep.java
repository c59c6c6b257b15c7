package dk.helhed.barometer.release;

import static dk.helhed.barometer.release.ReleaseState.APPROVED;
import static dk.helhed.barometer.release.ReleaseState.PREPARED;
import static dk.helhed.barometer.release.ReleaseState.REFUSED;
import static dk.helhed.barometer.release.ReleaseState.WITHDRAWN;

/** What may follow what: every way from one state of a release to another. The database knows the same ways. */
enum ReleaseStep {
    APPROVE(PREPARED, APPROVED),
    REFUSE(PREPARED, REFUSED),
    WITHDRAW(APPROVED, WITHDRAWN);

    private final ReleaseState from;
    private final ReleaseState to;

    ReleaseStep(ReleaseState from, ReleaseState to) {
        this.from = from;
        this.to = to;
    }

    ReleaseState from() {
        return from;
    }

    ReleaseState to() {
        return to;
    }

    /** Whether the step wants a reason that others can read. */
    boolean wantsReason() {
        return this != APPROVE;
    }
}
