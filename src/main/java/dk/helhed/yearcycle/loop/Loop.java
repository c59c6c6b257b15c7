package dk.helhed.yearcycle.loop;

import dk.helhed.yearcycle.loop.ThemeTurn.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * How every theme stands in the loop on a day.
 *
 * @param themes in the order of the policies; what no policy covers comes last
 */
public record Loop(List<ThemeTurn> themes, LocalDate today) {

    public Loop {
        themes = List.copyOf(themes);
    }

    /** How many themes stand so. */
    public long count(Standing standing) {
        return themes.stream()
                .filter(theme -> theme.standing(today) == standing)
                .count();
    }

    /** How many signals nobody has taken up yet. */
    public int newSignals() {
        return themes.stream().mapToInt(ThemeTurn::newSignals).sum();
    }
}
