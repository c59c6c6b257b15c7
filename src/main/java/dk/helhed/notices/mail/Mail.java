package dk.helhed.notices.mail;

import dk.helhed.notices.Digest;
import dk.helhed.pages.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mail that says how much waits for a person. Everything it says follows from this, so that it is the same at each try.
 *
 * @param id also that of the message, by which a mail program knows one that came twice
 * @param attempts how often it was taken up, this time included
 */
public record Mail(
        UUID id, UUID person, LocalDate day, Language language, Digest digest, Instant madeAt, int attempts) {}
