package dk.helhed.barometer;

import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An indicator in all municipalities for one period, shaded in classes of about equally many municipalities.
 *
 * @param periods those with figures, newest first
 * @param figures by area code, only municipalities that have one
 * @param classes lowest first; one to five, none empty
 * @param svg the picture
 */
public record TileMap(
        Indicator indicator,
        Period period,
        List<Period> periods,
        Map<Area, Observation> figures,
        List<Shade> classes,
        String svg) {

    /**
     * One class of the map.
     *
     * @param number from 1, palest and lowest
     * @param least lowest value in it
     * @param most highest value in it
     */
    public record Shade(int number, BigDecimal least, BigDecimal most) {

        boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }
    }
}
