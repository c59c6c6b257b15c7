package dk.helhed.yearcycle.loop;

import dk.helhed.yearcycle.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A theme and its turns of the loop.
 *
 * @param theme null for what no policy covers
 * @param turns the most telling first; none if the loop never began
 * @param newSignals how many signals nobody has taken up yet
 * @param efforts how many efforts are under way about the theme's goals, whatever they came from
 */
public record ThemeTurn(@Nullable Theme theme, List<Turn> turns, int newSignals, int efforts) {

    public ThemeTurn {
        turns = List.copyOf(turns);
    }

    /** The turn that tells most; null if the loop never began. */
    public @Nullable Turn turn() {
        return turns.isEmpty() ? null : turns.getFirst();
    }

    /** How many other turns there are. */
    public int others() {
        return Math.max(0, turns.size() - 1);
    }

    /** The turn that came all the way round last, unless it is the one that tells most. */
    public Optional<Turn> lastRound() {
        return turns.stream()
                .skip(1)
                .filter(turn -> turn.ending() == Turn.Ending.ROUND)
                .findFirst();
    }

    /** How it stands. */
    public Standing standing(LocalDate today) {
        var turn = turn();
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
