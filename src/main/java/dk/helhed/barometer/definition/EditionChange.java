package dk.helhed.barometer.definition;

import java.util.List;

/**
 * What an edition says otherwise than the one before it.
 *
 * @param field as the form names it
 * @param before empty if nothing stood there
 * @param after empty if nothing stands there
 */
public record EditionChange(String field, String before, String after) {

    static List<EditionChange> between(String before, String after) {
        var old = FilePieces.of(before).fields();
        return FilePieces.of(after).fields().entrySet().stream()
                .map(field -> new EditionChange(field.getKey(), old.getOrDefault(field.getKey(), ""), field.getValue()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
