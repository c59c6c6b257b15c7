package dk.helhed.disclosure.release;

import dk.helhed.disclosure.cellkey.Noise;
import java.util.Optional;

/**
 * How noise is made.
 *
 * @param secret what keys are made of when the file has none; at least 16 bytes
 */
public record Noising(Noise noise, Optional<byte[]> secret) {}
