package dk.helhed.yearcycle.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a step of a year.
 *
 * @param person who did it, in the room access; null for the program itself
 * @param before the day it had; null if it stayed
 * @param after the day it got; null if it stayed
 * @param reason in the words of whoever did it; empty if none was needed
 */
public record StepEvent(
        Instant at,
        @Nullable UUID person,
        StepAct act,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        String reason) {}
