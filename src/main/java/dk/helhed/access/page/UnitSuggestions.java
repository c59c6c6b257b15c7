package dk.helhed.access.page;

import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that a field offers while somebody types. Of a large organisation none: a list that long helps nobody. */
@Component
class UnitSuggestions {

    private static final int MOST = 300;

    private final Units units;

    UnitSuggestions(Units units) {
        this.units = units;
    }

    /** By name. */
    List<Unit> open() {
        return units.openIfFew(MOST);
    }
}
