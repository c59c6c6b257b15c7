package dk.helhed.yearcycle.loop;

import dk.helhed.yearcycle.Theme;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A theme and the turn of the loop that tells most about it.
 *
 * @param theme null for what no policy covers
 * @param turn null if the loop never began
 * @param others how many other turns the theme has
 * @param newSignals how many signals nobody has taken up yet
 * @param efforts how many efforts are under way about the theme's goals, whatever they came from
 */
public record ThemeTurn(@Nullable Theme theme, @Nullable Turn turn, int others, int newSignals, int efforts) {

    /** How it stands. */
    public Standing standing(LocalDate today) {
        if (turn == null) {
            return Standing.QUIET;
        }
        if (turn.ending() != Turn.Ending.NONE) {
            return Standing.ENDED;
        }
        return turn.isStuck(today) ? Standing.STUCK : Standing.MOVING;
    }

    /** How a theme stands in the loop, the most pressing first. */
    public enum Standing {
        STUCK,
        MOVING,
        ENDED,
        QUIET;

        /** The key of its name. */
        public String key() {
            return "loop.standing." + code();
        }

        /** As in style classes. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
