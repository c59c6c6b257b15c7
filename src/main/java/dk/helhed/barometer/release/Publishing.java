package dk.helhed.barometer.release;

import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.Observation;
import dk.helhed.barometer.intake.CountedBatches;
import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.barometer.released.TableDimension.Kind;
import dk.helhed.tables.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes observations of the figures of a release that count indicators of the municipality's own, so that they stand on the
 * indicators' pages; the table of all its figures is public as soon as the release is approved. Needs a transaction.
 */
@Component
class Publishing {

    private final FedIndicators indicators;
    private final ReleasedCellRepository cells;
    private final Indicators known;
    private final CountedBatches batches;
    private final Clock clock;

    Publishing(
            FedIndicators indicators,
            ReleasedCellRepository cells,
            Indicators known,
            CountedBatches batches,
            Clock clock) {
        this.indicators = indicators;
        this.cells = cells;
        this.known = known;
        this.batches = batches;
        this.clock = clock;
    }

    /** Publishes; the number of the batch, empty if no indicator is counted. */
    Optional<Integer> publish(Release release) {
        return store(release, release.sha256(), "");
    }

    /**
     * Takes what was published back: in each of its places stands then that there is no figure.
     *
     * @param reason for everybody to read
     */
    void takeBack(Release release, String reason) {
        store(release, Sha256.of("withdrawn " + release.id() + release.sha256()), reason);
    }

    private Optional<Integer> store(Release release, String sha256, String reason) {
        var series = indicators.of(release);
        var lines = cells.findAll(release.id()).stream()
                .filter(line -> series.containsKey(line.figure()) && isOfAreaAndYear(line, release))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var units = known.series();
        return Optional.of(batches.store("tabel-" + release.id(), sha256, "/tabel/" + release.id(), batch -> {
            var rows = new ArrayList<Observation>();
            for (var line : lines) {
                var code = Objects.requireNonNull(series.get(line.figure()));
                var unit = units.find(code).orElseThrow().indicator().unit();
                var row = new ReleasedObservation(line, code, unit);
                rows.add(row.in(batch, rows.size() + 1, LocalDate.now(clock), release.id(), reason));
            }
            return rows;
        }));
    }

    /** Whether nothing but an area and a year tells whom the figure is about. */
    private static boolean isOfAreaAndYear(ReleasedLine line, Release release) {
        if (line.area() == null || line.year() == null) {
            return false;
        }
        var dimensions = release.content().dimensions();
        for (int place = 0; place < dimensions.size(); place++) {
            var member = dimensions.get(place).member(line.members().get(place)).orElseThrow();
            if (!member.standsForAll()
                    && !tellsWhereOrWhen(dimensions.get(place).kind())) {
                return false;
            }
        }
        return true;
    }

    private static boolean tellsWhereOrWhen(Kind kind) {
        return switch (kind) {
            case YEAR, AREA -> true;
            case OTHER -> false;
        };
    }
}
