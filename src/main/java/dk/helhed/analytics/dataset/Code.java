package dk.helhed.analytics.dataset;

import dk.helhed.reference.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param parent code of the group it belongs to; null if it is in none
 */
public record Code(
        String code, LocalizedText label, @Nullable String parent) {}
