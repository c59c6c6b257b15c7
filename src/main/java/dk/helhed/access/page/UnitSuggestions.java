package dk.helhed.access.page;

import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that a field offers while somebody types. Of a large organisation none: a list that long helps nobody. */
@Component
class UnitSuggestions {

    private static final int MOST = 300;

    private final Units units;
    private final Clock clock;

    UnitSuggestions(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** By name. */
    List<Unit> open() {
        var open = units.all().stream()
                .filter(unit -> unit.isOpenOn(LocalDate.now(clock)))
                .toList();
        return open.size() > MOST ? List.of() : open;
    }
}
