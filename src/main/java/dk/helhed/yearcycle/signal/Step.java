package dk.helhed.yearcycle.signal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way of a signal. Never changed.
 *
 * @param number from 1
 * @param basis names the newest measurement that the signal rested on then
 * @param batch number of the import that led to it; null if none did
 * @param words the reason; empty if none was given
 * @param person who took it; null if the computation did
 * @param name of the person, for staff only; null if nobody or gone
 * @param proposal id of the proposal it is about; null if it is about none
 */
public record Step(
        UUID signal,
        int number,
        Transition transition,
        SignalState state,
        Instant at,
        String basis,
        @Nullable Integer batch,
        String words,
        @Nullable UUID person,
        @Nullable String name,
        @Nullable UUID proposal) {}
