package dk.helhed.policies.document;

import dk.helhed.reference.Period;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a policy was adopted.
 *
 * @param on the day, or the month or year where no more is known
 * @param agenda the item on the agenda where it can be read; null if not known
 */
public record Adoption(Period on, String by, @Nullable String agenda) {}
