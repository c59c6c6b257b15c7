package dk.helhed.barometer.wording;

import dk.helhed.analytics.dataset.ColumnRole;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.register.Delivery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a delivery's figures can be told by and chosen by: levels that stand for themselves, each the only one of its dimension. */
public final class Choosable {

    private final Delivery delivery;
    private final Map<String, Dimension> own;

    /** @param own dimensions that a definition describes, by name */
    public Choosable(Delivery delivery, Map<String, Dimension> own) {
        this.delivery = delivery;
        this.own = own;
    }

    /** The definition's own, then the year, then columns, each with its bands or groups before it. */
    public List<Level> levels() {
        var dataset = delivery.dataset();
        var columns = new DatasetColumns(dataset);
        var grouped = dataset.hierarchies().stream()
                .flatMap(one -> columns.dimension(one.name()).stream())
                .flatMap(Choosable::single)
                .toList();
        var single = Stream.concat(Stream.of(dataset.year().name()), dimensions(dataset))
                .flatMap(name -> columns.dimension(name).stream())
                .flatMap(Choosable::single)
                .filter(level -> level.column().kind() != Kind.DECIMAL)
                .flatMap(level -> Stream.concat(
                        grouped.stream().filter(group -> group.column().equals(level.column())), Stream.of(level)));
        return Stream.concat(own.values().stream().flatMap(Choosable::single), single)
                .distinct()
                .toList();
    }

    private static Stream<String> dimensions(Dataset dataset) {
        return dataset.columns().stream()
                .filter(column -> column.role() == ColumnRole.DIMENSION)
                .map(column -> column.name());
    }

    private static Stream<Level> single(Dimension dimension) {
        return dimension.levels().size() == 1
                        && dimension.levels().getFirst().name().equals(dimension.name())
                ? dimension.levels().stream()
                : Stream.empty();
    }

    /** The members of a level that can be chosen, as a cube calls them; empty if they are not known beforehand. */
    public List<String> members(Level level) {
        return switch (level.grouping()) {
            case Grouping.Bands bands ->
                IntStream.rangeClosed(1, bands.bounds().size())
                        .mapToObj(bands::label)
                        .toList();
            case Grouping.Groups groups -> List.copyOf(groups.groups().keySet());
            case Grouping.Each each -> each(level);
        };
    }

    private List<String> each(Level level) {
        if (level.name().equals(delivery.dataset().year().name())) {
            return IntStream.rangeClosed(delivery.firstYear(), delivery.lastYear())
                    .mapToObj(Integer::toString)
                    .toList();
        }
        if (level.column().kind() == Kind.YES_NO) {
            return List.of("true", "false");
        }
        return delivery.dataset().column(level.column().name()).stream()
                .flatMap(column -> Stream.ofNullable(column.codes()))
                .map(list -> list.codes())
                .flatMap(Collection::stream)
                .map(code -> code.code())
                .toList();
    }
}
