package dk.helhed.opendata;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Catalogue;
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

    private final Catalogue catalogue;
    private final Areas areas;
    private final Barometer barometer;

    IndicatorSeries(Catalogue catalogue, Areas areas, Barometer barometer) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.barometer = barometer;
    }

    /**
     * The figures of the indicator; never empty, for an area without figures has an empty series.
     *
     * @param codes of areas, or their names; the whole country for null or none
     * @throws NotFoundException when the indicator or an area is unknown
     */
    public List<AreaSeries> of(String indicator, @Nullable List<String> codes, LocalDate asOf) {
        var found =
                catalogue.indicator(indicator).orElseThrow(() -> new NotFoundException("error.indicator", indicator));
        var wanted = codes == null || codes.isEmpty() ? List.of(Area.COUNTRY) : codes;
        var chosen = wanted.stream().map(this::area).distinct().toList();
        return barometer.series(found, chosen, asOf);
    }

    private Area area(String code) {
        return areas.named(code).orElseThrow(() -> new NotFoundException("error.area", code));
    }
}
