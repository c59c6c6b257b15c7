package dk.helhed.yearcycle.budget;

import dk.helhed.yearcycle.proposal.Sum;

/**
 * A proposal in its place.
 *
 * @param place from 1
 * @param running the sum of it and all before it
 * @param within whether the frame holds them all; true without a frame. If amounts are not known, as far as is known
 */
public record Ranked(Candidate candidate, int place, Sum running, boolean within) {}
