package dk.helhed.yearcycle.signal;

import static dk.helhed.yearcycle.signal.SignalState.DECIDED;
import static dk.helhed.yearcycle.signal.SignalState.EXPLAINED;
import static dk.helhed.yearcycle.signal.SignalState.NEW;
import static dk.helhed.yearcycle.signal.SignalState.PROPOSED;
import static dk.helhed.yearcycle.signal.SignalState.RESOLVED;
import static dk.helhed.yearcycle.signal.SignalState.RETURNED;
import static dk.helhed.yearcycle.signal.SignalState.TAKEN_UP;

import dk.helhed.forms.Coded;

/** Every way from one state of a signal to another. There are no others. */
public enum Transition implements Coded {
    /** The rule holds for the first time. */
    FIND(NEW),
    /** Somebody takes it on. */
    TAKE_UP(TAKEN_UP),
    /** Somebody says why nothing is done. Only with a reason. */
    EXPLAIN(EXPLAINED),
    /** A proposal is made because of it. */
    PROPOSE(PROPOSED),
    /** The proposal is adopted. */
    DECIDE(DECIDED),
    /** The proposal is rejected or taken back. */
    SEND_BACK(RETURNED),
    /** The rule no longer holds. Only the computation takes it. */
    RESOLVE(RESOLVED),
    /** The rule holds with newer figures although the matter was closed. Only the computation takes it. */
    COME_BACK(RETURNED);

    private final SignalState to;

    Transition(SignalState to) {
        this.to = to;
    }

    /** Whether it begins in the state. */
    public boolean beginsIn(SignalState state) {
        return switch (this) {
            case FIND -> false;
            case TAKE_UP -> state.waits();
            case EXPLAIN -> state.waits() || state == TAKEN_UP;
            case PROPOSE -> state.waits() || state == TAKEN_UP || state == EXPLAINED;
            case DECIDE -> state == PROPOSED;
            case SEND_BACK -> state == PROPOSED || state == DECIDED;
            case RESOLVE -> state != RESOLVED;
            case COME_BACK -> state == EXPLAINED || state == DECIDED || state == RESOLVED;
        };
    }

    /** The state that begins. */
    public SignalState to() {
        return to;
    }

    @Override
    public String key() {
        return "signal.transition." + code();
    }
}
