package dk.helhed.policies.document;

import org.jspecify.annotations.Nullable;

/** A vision, mission, value, principle, cross-cutting element, track or focus area. */
public record Statement(
        ItemKind kind,
        String key,
        @Nullable PolicyText title,
        @Nullable PolicyText text,
        Responsible responsible,
        @Nullable String source)
        implements PolicyItem {}
