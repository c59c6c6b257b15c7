package dk.helhed.barometer.definition;

import dk.helhed.analytics.dataset.Band;
import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.ColumnRole;
import dk.helhed.analytics.dataset.ColumnType;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.Hierarchy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A definition of a dataset's own columns that can be read as it stands: a share, if there is something to be shared. */
public final class DefinitionExample {

    private static final List<String> YES = List.of("1", "true");

    private DefinitionExample() {}

    /** The pieces of the example. */
    public static DefinitionPieces of(Dataset dataset) {
        var numerator = numerator(dataset);
        return new DefinitionPieces(
                "eksempel",
                "Eksempel",
                "",
                population(dataset),
                "",
                numerator.isPresent() ? "share" : "count",
                numerator.orElse(""),
                "",
                "",
                "",
                "",
                "",
                "higher",
                "",
                dataset.year().name(),
                "");
    }

    /** The widest band with an end of the first column that is cut into bands; everybody if there is none. */
    private static String population(Dataset dataset) {
        return dataset.hierarchies().stream()
                .filter(Hierarchy.Bands.class::isInstance)
                .map(Hierarchy.Bands.class::cast)
                .findFirst()
                .flatMap(bands -> bands.bands().stream()
                        .filter(band -> band.to() != null)
                        .max(Comparator.comparingLong(DefinitionExample::width))
                        .map(band -> bands.column() + " between " + band.from() + " and " + band.to()))
                .orElse("");
    }

    private static long width(Band band) {
        var to = band.to();
        return to == null ? 0 : to - band.from();
    }

    private static Optional<String> numerator(Dataset dataset) {
        return dataset.columns().stream()
                .filter(column -> column.role() == ColumnRole.FACT)
                .flatMap(column -> yes(column).stream())
                .findFirst();
    }

    private static Optional<String> yes(Column column) {
        if (column.type() == ColumnType.BOOLEAN) {
            return Optional.of(column.name());
        }
        var codes = column.codes();
        return codes != null
                        && codes.isOfNumbers()
                        && codes.codes().stream().anyMatch(code -> YES.contains(code.code()))
                ? Optional.of(column.name() + " = 1")
                : Optional.empty();
    }
}
