package dk.helhed.barometer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An indicator of a municipality's own, with all that it has been.
 *
 * @param versions newest first; never empty
 */
public record OwnIndicatorHistory(List<OwnIndicator> versions) {

    public OwnIndicatorHistory {
        versions = List.copyOf(versions);
    }

    /** The version in force. */
    public OwnIndicator newest() {
        return versions.getFirst();
    }

    public String code() {
        return newest().code();
    }

    /** The version in force at the end of a day; the first one for a day before it. */
    public OwnIndicator on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.since().isAfter(day))
                .findFirst()
                .orElseGet(versions::getLast);
    }

    /** As it was at the end of a day: without the versions that came later. */
    public OwnIndicatorHistory until(LocalDate day) {
        var version = on(day).version();
        return new OwnIndicatorHistory(
                versions.stream().filter(one -> one.version() <= version).toList());
    }

    /** The last version of a series. */
    public Optional<OwnIndicator> series(int number) {
        return versions.stream().filter(version -> version.series() == number).findFirst();
    }

    /** The last version of each series before the given one, newest first. */
    public List<OwnIndicator> before(int series) {
        return IntStream.iterate(series - 1, number -> number > 0, number -> number - 1)
                .mapToObj(this::series)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The versions that began a new series, newest first: the breaks. Empty when there was none. */
    public List<OwnIndicator> breaks() {
        return IntStream.range(0, versions.size() - 1)
                .filter(position -> versions.get(position).series()
                        != versions.get(position + 1).series())
                .mapToObj(versions::get)
                .toList();
    }
}
