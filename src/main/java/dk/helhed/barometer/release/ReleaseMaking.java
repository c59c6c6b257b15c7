package dk.helhed.barometer.release;

import dk.helhed.access.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes protected tables of what was counted and what was published before. Needs a transaction. */
@Component
class ReleaseMaking {

    private final ReleaseSources sources;
    private final ReleaseRepository releases;
    private final ReleasedCellRepository cells;

    ReleaseMaking(ReleaseSources sources, ReleaseRepository releases, ReleasedCellRepository cells) {
        this.sources = sources;
        this.releases = releases;
        this.cells = cells;
    }

    Outcome<MadeRelease> make(ReleaseSources.Source source, ReleaseWish wish) {
        return sources.table(source, wish.figures())
                .then(counted -> earlier(counted.content().dataset())
                        .then(earlier -> MadeRelease.of(counted, wish.settings(), earlier)));
    }

    /** What was published from the same dataset; refused if one of them cannot be read any more. */
    private Outcome<List<EarlierRelease>> earlier(String dataset) {
        var earlier = new ArrayList<EarlierRelease>();
        for (var id : releases.findPublished(dataset)) {
            var release = releases.find(id).orElseThrow();
            var counted =
                    sources.find(release.calculation()).map(source -> sources.table(source, release.indicators()));
            if (counted.isPresent() && counted.get() instanceof Outcome.Done<CountedTable> done) {
                earlier.add(new EarlierRelease(id, release.settings(), done.thing(), cells.findAll(id)));
            } else {
                return Outcome.refused(
                        "", "release.wrong.earlier", release.title().da());
            }
        }
        return new Outcome.Done<>(earlier);
    }

    void keep(UUID release, List<ReleaseLines.Line> lines) {
        cells.save(release, lines);
    }
}
