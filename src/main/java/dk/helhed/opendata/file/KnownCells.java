package dk.helhed.opendata.file;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Observation;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known for the cells of a {@link Dataset}.
 *
 * @param cells in their order; empty where nothing was published
 */
record KnownCells(List<Optional<Observation>> cells) {

    /** The level about a time, or that it is kept back. */
    static Optional<Observation> at(Figures figures, Period period) {
        return figures.levelAt(period)
                .or(() -> figures.byPeriod().stream()
                        .map(Figures.Figure::current)
                        .filter(figure -> figure.status().isKeptBack() && isAbout(figure, period))
                        .findFirst());
    }

    private static boolean isAbout(Observation figure, Period period) {
        return figure.period() != null && figure.period().exactCode().equals(period.exactCode());
    }

    /** As {@link Dataset#values}. */
    List<@Nullable BigDecimal> values() {
        var values = new ArrayList<@Nullable BigDecimal>();
        cells.forEach(cell -> values.add(cell.map(Observation::value).orElse(null)));
        return values;
    }

    /** As {@link Dataset#marks}. */
    Map<Integer, String> marks() {
        var marks = new LinkedHashMap<Integer, String>();
        for (int position = 0; position < cells.size(); position++) {
            var at = position;
            cells.get(position)
                    .map(Observation::status)
                    .filter(status -> status != FigureStatus.VALUE)
                    .ifPresent(status -> marks.put(at, status.code()));
        }
        return marks;
    }
}
