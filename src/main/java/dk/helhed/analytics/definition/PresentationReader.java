package dk.helhed.analytics.definition;

import dk.helhed.analytics.expression.Columns;
import dk.helhed.reference.LocalizedText;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how a figure is shown. */
final class PresentationReader {

    private static final int MOST = 1_000_000;

    private final Columns columns;
    private final Set<String> dimensions;

    PresentationReader(Columns columns, Set<String> dimensions) {
        this.columns = columns;
        this.dimensions = dimensions;
    }

    Presentation read(YamlMap map, String id) {
        var name = Optional.ofNullable(map.textOrNull("name")).orElse(id);
        var shownBy = map.texts("dimensions");
        shownBy.stream()
                .filter(one -> !dimensions.contains(one) && columns.named(one).isEmpty())
                .forEach(one -> map.problem("dimensions", "no-column", FileProblems.shown(one)));
        return new Presentation(
                LocalizedText.danish(name, map.textOrNull("name_en")),
                shownBy,
                number(map, "minimum_base", 0, 0),
                Optional.ofNullable(map.textOrNull("unit")).orElse(""),
                direction(map));
    }

    /** The whole number in a field, at least {@code least}; {@code standard} if there is none. */
    int number(YamlMap map, String field, int least, int standard) {
        var text = map.textOrNull(field);
        if (text == null) {
            return standard;
        }
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > MOST) {
            map.problem(field, "whole-number", least, MOST);
            return standard;
        }
        return Integer.parseInt(text);
    }

    private static Direction direction(YamlMap map) {
        var text = map.textOrNull("direction");
        if (text == null) {
            return Direction.NEITHER;
        }
        return Stream.of(Direction.values())
                .filter(direction -> direction.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    map.problem("direction", "direction", FileProblems.shown(text));
                    return Direction.NEITHER;
                });
    }
}
