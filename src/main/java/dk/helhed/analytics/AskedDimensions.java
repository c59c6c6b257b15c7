package dk.helhed.analytics;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.DimensionText;
import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Level;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the dimensions and levels that are asked for by name: those of the definitions before those of the dataset. */
final class AskedDimensions {

    private final DatasetColumns columns;
    private final Map<String, Dimension> defined;

    AskedDimensions(DatasetColumns columns, Map<String, Dimension> defined) {
        this.columns = columns;
        this.defined = defined;
    }

    /** @throws CubeException if there is none of a name, or if two have the same level */
    List<Dimension> dimensions(List<String> names) {
        return DimensionText.distinct(names.stream().map(this::dimension).toList());
    }

    private Dimension dimension(String name) {
        var own = defined.get(name);
        return own == null ? columns.dimension(name).orElseThrow(() -> unknown(name)) : own;
    }

    /** @throws CubeException if there is no level of a name */
    List<Filter> filters(Map<String, List<String>> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(filter -> new Filter(level(filter.getKey()), filter.getValue()))
                        .toList();
    }

    private Level level(String name) {
        return Stream.concat(defined.values().stream(), columns.dimensions().stream())
                .flatMap(dimension -> dimension.levels().stream())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private CubeException unknown(String name) {
        var names = new TreeSet<>(defined.keySet());
        columns.dimensions().forEach(dimension -> names.add(dimension.name()));
        return new CubeException(CubeProblem.of("no-dimension", name, String.join(", ", names)));
    }
}
