package dk.helhed.yearcycle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Unit;
import dk.helhed.access.Unit.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which unit belongs to which department. */
class DepartmentsTests {

    private static final Departments DEPARTMENTS = new Departments(List.of(
            unit(1, Kind.MUNICIPALITY, null),
            unit(2, Kind.DEPARTMENT, 1),
            unit(3, Kind.DEPARTMENT, 2),
            unit(4, Kind.TEAM, 3),
            unit(5, Kind.TEAM, 1),
            unit(6, Kind.TEAM, 2)));

    @ParameterizedTest(name = "{0}: department {1}, highest {2}")
    @CsvSource({"1, 1, 1", "2, 2, 2", "3, 3, 2", "4, 3, 2", "5, 5, 5", "6, 2, 2", "99, 99, 99"})
    void aUnitBelongsToTheNearestDepartmentAboveIt(int unit, int department, int highest) {
        assertThat(DEPARTMENTS.of(unit)).isEqualTo(department);
        assertThat(DEPARTMENTS.highest(unit)).isEqualTo(highest);
    }

    @ParameterizedTest(name = "{0} within {1}: {2}")
    @CsvSource({"4, 3, true", "4, 2, true", "4, 1, true", "4, 4, true", "4, 5, false", "2, 3, false", "99, 1, false"})
    void aUnitIsWithinAllThatItStandsBelow(int unit, int other, boolean within) {
        assertThat(DEPARTMENTS.isWithin(unit, other)).isEqualTo(within);
    }

    @Test
    void whatStandsRightBelowTheMunicipalityIsHighest() {
        assertThat(DEPARTMENTS.highest()).extracting(Unit::id).containsExactly(2, 5);
        assertThat(DEPARTMENTS.name(4)).isEqualTo("Enhed 4");
        assertThat(DEPARTMENTS.name(99)).isEmpty();
    }

    private static Unit unit(int id, Kind kind, @Nullable Integer parent) {
        return new Unit(id, "e" + id, "Enhed " + id, kind, parent, null);
    }
}
