package dk.helhed.projects.result;

import java.time.Instant;

/**
 * What a person says about a success criterion, after the measurements.
 *
 * @param criterion its id
 * @param version counts its changes, from 1
 */
public record Judgement(long criterion, int version, Verdict verdict, String reason, Instant at) {}
