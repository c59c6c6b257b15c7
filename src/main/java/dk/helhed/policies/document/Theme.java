package dk.helhed.policies.document;

import org.jspecify.annotations.Nullable;

/**
 * A heading within a focus area, or in one cell of tracks and focus areas.
 *
 * @param track null if it stands across the tracks
 */
public record Theme(
        String key,
        PolicyText title,
        @Nullable PolicyText text,
        String focusArea,
        @Nullable String track,
        @Nullable String source)
        implements PolicyItem {

    @Override
    public ItemKind kind() {
        return ItemKind.THEME;
    }
}
