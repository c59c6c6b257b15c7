package dk.helhed.barometer.wording;

import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.register.Delivery;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dimensions of a delivery as a form offers them: what has several levels last. */
public final class DimensionChoices {

    private DimensionChoices() {}

    /** All of them, those chosen marked. */
    public static List<Choice> of(Delivery delivery, List<String> chosen, Page page) {
        return of(delivery, Map.of(), chosen, page);
    }

    /**
     * As above, with dimensions that a definition describes.
     *
     * @param own by name
     */
    public static List<Choice> of(Delivery delivery, Map<String, Dimension> own, List<String> chosen, Page page) {
        var labels = new Labels(delivery.dataset(), page);
        var single = new Choosable(delivery, own)
                .levels().stream()
                        .map(level -> new Choice(level.name(), labels.title(level), chosen.contains(level.name())));
        var leveled = Stream.concat(own.values().stream(), new DatasetColumns(delivery.dataset()).leveled().stream())
                .filter(dimension -> dimension.levels().size() > 1)
                .map(dimension ->
                        new Choice(dimension.name(), labels.title(dimension), chosen.contains(dimension.name())));
        return Stream.concat(single, leveled).toList();
    }

    /** What dimensions are called, with commas between; one that the dataset no longer has stands as it is. */
    public static String titles(Delivery delivery, List<String> dimensions, Page page) {
        var titles = of(delivery, List.of(), page).stream().collect(Collectors.toMap(Choice::value, Choice::text));
        return dimensions.stream()
                .map(dimension -> titles.getOrDefault(dimension, dimension))
                .collect(Collectors.joining(", "));
    }
}
