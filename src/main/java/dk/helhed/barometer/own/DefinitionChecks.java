package dk.helhed.barometer.own;

import dk.helhed.access.Objection;
import dk.helhed.access.Units;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.reference.Areas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks definitions against the areas and units there are. */
@Component
class DefinitionChecks {

    private final Areas areas;
    private final Units units;
    private final Clock clock;

    DefinitionChecks(Areas areas, Units units, Clock clock) {
        this.areas = areas;
        this.units = units;
        this.clock = clock;
    }

    /** The version written, as if it were the first and of today; empty when there are objections, which are added. */
    Optional<OwnIndicator> check(IndicatorDefinition written, List<Objection> objections) {
        return DefinitionCheck.of(written, LocalDate.now(clock), areas, units, objections);
    }
}
