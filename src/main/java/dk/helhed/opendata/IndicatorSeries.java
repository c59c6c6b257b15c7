package dk.helhed.opendata;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.pages.NotFoundException;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the figures that an address with an indicator and areas asks for. */
@Component
public class IndicatorSeries {

    private final Indicators indicators;
    private final Areas areas;
    private final Barometer barometer;

    IndicatorSeries(Indicators indicators, Areas areas, Barometer barometer) {
        this.indicators = indicators;
        this.areas = areas;
        this.barometer = barometer;
    }

    /**
     * The figures of the indicator; never empty, for an area without figures has an empty series.
     *
     * @param codes of areas, or their names; for null or none the whole country, or the municipality whose own it is
     * @throws NotFoundException when the indicator or an area is unknown
     */
    public List<AreaSeries> of(String indicator, @Nullable List<String> codes, LocalDate asOf) {
        var found =
                indicators.find(indicator, asOf).orElseThrow(() -> new NotFoundException("error.indicator", indicator));
        var home = found.isOwn() ? indicator.substring(0, indicator.indexOf('-')) : Area.COUNTRY;
        var wanted = codes == null || codes.isEmpty() ? List.of(home) : codes;
        var chosen = wanted.stream().map(this::area).distinct().toList();
        return barometer.series(found, chosen, asOf);
    }

    /** The versions of a municipality's own indicator up to the day, newest first. Empty for a national one. */
    public List<OwnIndicator> definitions(String indicator, LocalDate asOf) {
        return indicators.history(indicator).stream()
                .flatMap(history -> history.until(asOf).versions().stream())
                .toList();
    }

    private Area area(String code) {
        return areas.named(code).orElseThrow(() -> new NotFoundException("error.area", code));
    }
}
