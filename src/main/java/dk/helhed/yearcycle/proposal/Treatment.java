package dk.helhed.yearcycle.proposal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a committee said about a proposal. Never changed.
 *
 * @param agenda the item on the agenda
 */
public record Treatment(UUID id, LocalDate on, String committee, String agenda, String recommendation) {}
