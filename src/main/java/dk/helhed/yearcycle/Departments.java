package dk.helhed.yearcycle;

import dk.helhed.access.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which units of the municipality stand below which. */
public final class Departments {

    private final Map<Integer, Unit> units = new LinkedHashMap<>();

    public Departments(Collection<Unit> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
    }

    /** The nearest department at or above the unit, as reach counts it; the unit itself where there is none. */
    public int of(int unit) {
        return upwards(unit).stream()
                .filter(above -> above.kind() == Unit.Kind.DEPARTMENT)
                .findFirst()
                .map(Unit::id)
                .orElse(unit);
    }

    /** Whatever stands right below the municipality, at or above the unit; the municipality itself for the municipality. */
    public int highest(int unit) {
        var upwards = upwards(unit);
        return upwards.size() < 2 ? unit : upwards.get(upwards.size() - 2).id();
    }

    /** Whether the unit is the other one or stands below it. */
    public boolean isWithin(int unit, int other) {
        return upwards(unit).stream().anyMatch(above -> above.id() == other);
    }

    /** Whatever stands right below the municipality, in the order of all units. */
    public List<Unit> highest() {
        return units.values().stream()
                .filter(unit -> unit.parent() != null && isMunicipality(unit.parent()))
                .toList();
    }

    /** The name of the unit; empty if it is unknown. */
    public String name(int unit) {
        var known = units.get(unit);
        return known == null ? "" : known.name();
    }

    private boolean isMunicipality(int unit) {
        var known = units.get(unit);
        return known != null && known.parent() == null;
    }

    /** The unit, what it stands below, and so on up to the municipality. The database lets none stand below itself. */
    private List<Unit> upwards(int unit) {
        var upwards = new ArrayList<Unit>();
        var above = units.get(unit);
        while (above != null) {
            upwards.add(above);
            above = above.parent() == null ? null : units.get(above.parent());
        }
        return upwards;
    }
}
