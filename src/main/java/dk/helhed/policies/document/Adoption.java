package dk.helhed.policies.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a policy was adopted.
 *
 * @param agenda the item on the agenda where it can be read; null if not known
 */
public record Adoption(LocalDate on, String by, @Nullable String agenda) {}
