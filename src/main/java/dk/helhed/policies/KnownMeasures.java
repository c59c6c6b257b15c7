package dk.helhed.policies;

import dk.helhed.barometer.Catalogue;
import dk.helhed.barometer.Indicator;
import dk.helhed.policies.file.Measurable;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Unit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The areas and indicators that a policy may point to. */
@Component
class KnownMeasures implements Measurable {

    private final Areas areas;
    private final Catalogue catalogue;

    KnownMeasures(Areas areas, Catalogue catalogue) {
        this.areas = areas;
        this.catalogue = catalogue;
    }

    @Override
    public boolean hasArea(String code) {
        return areas.find(code).isPresent();
    }

    @Override
    public boolean hasIndicator(String code) {
        return catalogue.indicator(code).isPresent();
    }

    @Override
    public Optional<Unit> unitOf(String indicator) {
        return catalogue.indicator(indicator).map(Indicator::unit);
    }
}
