package dk.helhed.barometer.definition;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An edition of a definition, and what it says otherwise than the one before it.
 *
 * @param isBreak whether it counts something else than the one before it
 */
public record Edition(KeptDefinition definition, boolean isBreak, List<EditionChange> changes) {

    public Edition {
        changes = List.copyOf(changes);
    }

    /** Those of a definition, in the order given: newest first. */
    static List<Edition> of(List<KeptDefinition> kept) {
        return IntStream.range(0, kept.size())
                .mapToObj(position -> position == kept.size() - 1
                        ? new Edition(kept.get(position), false, List.of())
                        : after(kept.get(position + 1), kept.get(position)))
                .toList();
    }

    private static Edition after(KeptDefinition before, KeptDefinition edition) {
        return new Edition(
                edition, edition.version() != before.version(), EditionChange.between(before.text(), edition.text()));
    }
}
