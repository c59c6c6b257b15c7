package dk.helhed.analytics.cube;

import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Reads dimensions as they are asked for in a line: {@code region/municipality,sex,age:10/age}. A comma parts dimensions; a stroke
 * parts the levels of one, the coarsest first; a colon and a number cut a whole number into bands of that width.
 */
public final class DimensionText {

    private static final long LAST_BAND = 100;

    private final Columns columns;
    private final Map<String, Dimension> named;

    private DimensionText(Columns columns, Map<String, Dimension> named) {
        this.columns = columns;
        this.named = named;
    }

    /**
     * The dimensions; none for an empty text.
     *
     * @param named that a word may stand for, before the columns
     * @throws CubeException if a word is no column, or comes twice
     */
    public static List<Dimension> read(String text, Columns columns, Map<String, Dimension> named) {
        var reader = new DimensionText(columns, named);
        return distinct(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(reader::dimension)
                .toList());
    }

    /**
     * The same dimensions.
     *
     * @throws CubeException if two have a level of one name
     */
    public static List<Dimension> distinct(List<Dimension> dimensions) {
        var seen = new HashSet<String>();
        dimensions.stream()
                .flatMap(dimension -> dimension.levels().stream())
                .filter(level -> !seen.add(level.name()))
                .findFirst()
                .ifPresent(level -> {
                    throw new CubeException(CubeProblem.of("dimension-twice", level.name()));
                });
        return dimensions;
    }

    private Dimension dimension(String word) {
        var known = named.get(word);
        if (known != null) {
            return known;
        }
        var levels = new ArrayList<Level>();
        for (var part : word.split("/", -1)) {
            levels.add(level(part.strip()));
        }
        return new Dimension(word, levels);
    }

    private Level level(String word) {
        var column = columns.named(word);
        if (column.isPresent()) {
            return Level.of(column.get());
        }
        var colon = word.lastIndexOf(':');
        var width = colon < 0 ? "" : word.substring(colon + 1);
        if (width.matches("[1-9]\\d{0,2}")) {
            return bands(find(word.substring(0, colon)), Long.parseLong(width));
        }
        return Level.of(find(word));
    }

    private Column find(String name) {
        return columns.named(name)
                .orElseThrow(() ->
                        new CubeException(CubeProblem.of("no-dimension", name, String.join(", ", columns.names()))));
    }

    private static Level bands(Column column, long width) {
        if (column.kind() != Kind.WHOLE) {
            throw new CubeException(CubeProblem.of("bands", column.name()));
        }
        var bounds = LongStream.iterate(0, from -> from <= LAST_BAND, from -> from + width)
                .boxed()
                .toList();
        return new Level(column.name() + "_" + width, column, new Grouping.Bands(bounds));
    }
}
