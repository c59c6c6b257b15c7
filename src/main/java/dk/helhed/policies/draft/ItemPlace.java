package dk.helhed.policies.draft;

import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyItem;
import org.jspecify.annotations.Nullable;

/**
 * What a form about an item is for.
 *
 * @param item as it stands; null for a new one
 * @param goal key of the goal that a new effect goal belongs to; null for all others
 */
public record ItemPlace(
        ItemKind kind, @Nullable PolicyItem item, @Nullable String goal) {}
