package dk.helhed.barometer;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * When indicators ought to have a new figure: a municipality's own as often as its definition says, a national one within two
 * years.
 *
 * @param frequencies of the municipalities' own, by code
 */
public record NextFigures(Map<String, Frequency> frequencies) {

    private static final int YEARS_OF_A_NATIONAL = 2;

    public NextFigures {
        frequencies = Map.copyOf(frequencies);
    }

    static NextFigures of(Collection<OwnIndicatorHistory> own) {
        return new NextFigures(own.stream()
                .collect(toMap(
                        OwnIndicatorHistory::code, history -> history.newest().frequency())));
    }

    /** The last day on which there ought to be a figure after the newest; empty if none is expected. */
    public Optional<LocalDate> by(Indicator indicator, Observation newest) {
        var period = newest.period();
        if (period == null) {
            return Optional.empty();
        }
        return indicator.isOwn()
                ? Optional.ofNullable(frequencies.get(indicator.code())).flatMap(often -> often.nextBy(period.last()))
                : Optional.of(period.last().plusYears(YEARS_OF_A_NATIONAL));
    }

    /** As above, if that day is over. */
    public Optional<LocalDate> missed(Indicator indicator, Observation newest, LocalDate today) {
        return by(indicator, newest).filter(day -> day.isBefore(today));
    }
}
