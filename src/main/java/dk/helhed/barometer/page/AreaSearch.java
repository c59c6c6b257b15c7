package dk.helhed.barometer.page;

import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.util.List;
import java.util.Optional;

/**
 * What became of a text somebody typed to find an area.
 *
 * @param text as typed
 * @param found the one area it can mean; empty when none or several
 * @param candidates the areas it may mean when it is not one
 */
public record AreaSearch(String text, Optional<Area> found, List<Area> candidates) {

    static AreaSearch of(String text, Areas areas) {
        var exact = areas.named(text);
        if (exact.isPresent()) {
            return new AreaSearch(text, exact, List.of());
        }
        var candidates = areas.containing(text);
        return candidates.size() == 1
                ? new AreaSearch(text, Optional.of(candidates.getFirst()), List.of())
                : new AreaSearch(text, Optional.empty(), candidates);
    }
}
