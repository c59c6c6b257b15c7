package dk.helhed.access.log;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field of a thing that a change made another.
 *
 * @param name as the record that was logged names it
 * @param before null if there was nothing
 * @param after null if there is nothing
 */
public record FieldChange(
        String name, @Nullable String before, @Nullable String after) {

    /** The fields that differ, in the order they were logged. */
    static List<FieldChange> between(@Nullable String before, @Nullable String after) {
        var old = StoredText.fields(before);
        var fresh = StoredText.fields(after);
        var names = new LinkedHashSet<>(old.keySet());
        names.addAll(fresh.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, text(old.get(name)), text(fresh.get(name))))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
