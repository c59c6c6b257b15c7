package dk.helhed.barometer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the codes of figures stand for, as files and observations write them. */
public final class KnownSeries {

    private final Catalogue catalogue;
    private final Map<String, OwnIndicatorHistory> own;
    private final LocalDate day;

    KnownSeries(Catalogue catalogue, Map<String, OwnIndicatorHistory> own, LocalDate day) {
        this.catalogue = catalogue;
        this.own = own;
        this.day = day;
    }

    /**
     * The series that a code means: of a national indicator, or of a municipality's own. {@code 751-1} is the series it is counted in on the day,
     * {@code 751-1.v1} the one it began with; {@code .ref} after either is the comparison group.
     */
    public Optional<Catalogue.Series> find(String code) {
        return catalogue.series(code).or(() -> own(code));
    }

    private Optional<Catalogue.Series> own(String code) {
        var isReference = Indicator.isReference(code);
        var wanted = isReference ? Indicator.withoutReference(code) : code;
        return Optional.ofNullable(own.get(Indicator.codeOf(wanted)))
                .flatMap(history -> definition(history, wanted))
                .map(found -> new Catalogue.Series(found.indicator(), isReference));
    }

    private Optional<OwnIndicator> definition(OwnIndicatorHistory history, String wanted) {
        return wanted.equals(history.code())
                ? Optional.of(history.on(day))
                : history.versions().stream()
                        .filter(version -> version.indicator().seriesCode().equals(wanted))
                        .findFirst();
    }
}
