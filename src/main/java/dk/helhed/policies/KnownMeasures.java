package dk.helhed.policies;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Indicators;
import dk.helhed.policies.file.Measurable;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Unit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The areas and indicators that a policy may point to. */
@Component
class KnownMeasures implements Measurable {

    private final Areas areas;
    private final Indicators indicators;

    KnownMeasures(Areas areas, Indicators indicators) {
        this.areas = areas;
        this.indicators = indicators;
    }

    @Override
    public boolean hasArea(String code) {
        return areas.find(code).isPresent();
    }

    @Override
    public boolean hasIndicator(String code) {
        return indicators.find(code).isPresent();
    }

    @Override
    public Optional<Unit> unitOf(String indicator) {
        return indicators.find(indicator).map(Indicator::unit);
    }
}
