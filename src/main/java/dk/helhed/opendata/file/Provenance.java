package dk.helhed.opendata.file;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Figures;
import dk.helhed.reference.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a cell of a cube has no room for. */
final class Provenance {

    private Provenance() {}

    /**
     * Each figure in force of a series, with where it came from.
     *
     * @param group the series' category in the cube
     */
    static Stream<Map<String, @Nullable Object>> of(AreaSeries line, String group) {
        return line.figures().byPeriod().stream().map(Figures.Figure::current).map(figure -> {
            var facts = new LinkedHashMap<String, @Nullable Object>();
            facts.put("area", figure.area());
            facts.put("group", group);
            facts.put("series", figure.indicator());
            facts.put("period", code(figure.period()));
            facts.put("value", figure.value());
            facts.put("change", figure.change());
            facts.put("since", code(figure.since()));
            facts.put("published", code(figure.published()));
            facts.put("source", figure.source());
            facts.put("note", figure.note());
            facts.put("numerator", figure.numerator());
            facts.put("denominator", figure.denominator());
            facts.put("batch", figure.batch());
            facts.put("status", figure.status().code());
            return facts;
        });
    }

    private static @Nullable String code(@Nullable Period period) {
        return period == null ? null : period.code();
    }
}
