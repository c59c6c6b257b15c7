package dk.helhed.yearcycle.loop;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One turn of the loop.
 *
 * @param marks the stations reached, in their order; never none
 * @param ending why it goes no further
 */
public record Turn(List<Mark> marks, Ending ending) {

    /**
     * Running turns that somebody has begun to act on come first, the latest first; then mere signals, the one that has waited
     * longest first; then what has ended, the latest first.
     */
    public static final Comparator<Turn> MOST_TELLING_FIRST =
            comparingInt(Turn::rank).thenComparingLong(Turn::order);

    public Turn {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("A turn without a station");
        }
    }

    /** Why a turn goes no further. */
    public enum Ending {
        /** It goes on. */
        NONE,
        /** The signal was explained: nothing is to be done. */
        EXPLAINED,
        /** The proposal was rejected or withdrawn. */
        REJECTED,
        /** The figures are good again. */
        RESOLVED,
        /** It has come all the way round. */
        ROUND;

        /** The key of its name. */
        public String key() {
            return "loop.ending." + code();
        }

        /** As in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The station reached last. */
    public Mark last() {
        return marks.getLast();
    }

    /** What was proposed, or else what the signal says. */
    public String what() {
        return at(Station.PROPOSAL).orElse(marks.getFirst()).what();
    }

    /** The mark of the station, if it was reached. */
    public Optional<Mark> at(Station station) {
        return marks.stream().filter(mark -> mark.station() == station).findFirst();
    }

    /** The days from the station reached before this one; empty for the first. Never negative. */
    public Optional<Long> daysTo(Mark mark) {
        var position = marks.indexOf(mark);
        return position < 1
                ? Optional.empty()
                : Optional.of(Math.max(0, DAYS.between(marks.get(position - 1).on(), mark.on())));
    }

    /** The station it is on its way to; empty if it has ended. */
    public Optional<Station> next() {
        return ending != Ending.NONE
                ? Optional.empty()
                : Stream.of(Station.values())
                        .filter(station -> station.compareTo(last().station()) > 0)
                        .findFirst();
    }

    /** The days it has been on its way to the next station; 0 if it has ended. */
    public long waiting(LocalDate today) {
        return next().isPresent() ? Math.max(0, DAYS.between(last().on(), today)) : 0;
    }

    /** Whether it has been on its way for longer than it should. */
    public boolean isStuck(LocalDate today) {
        return waiting(today) > last().station().days();
    }

    /** The days from its first station to its last. */
    public long days() {
        return Math.max(0, DAYS.between(marks.getFirst().on(), last().on()));
    }

    private long order() {
        var day = last().on().toEpochDay();
        return rank() == 1 ? day : -day;
    }

    private int rank() {
        if (ending != Ending.NONE) {
            return 2;
        }
        return last().station() == Station.SIGNAL ? 1 : 0;
    }
}
