package dk.helhed.barometer.release;

import static java.util.stream.Collectors.toMap;

import dk.helhed.barometer.calculation.Calculations;
import dk.helhed.barometer.calculation.InternalFigure;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the figures of a release beside those they were made of. */
@Service
@Transactional(readOnly = true)
class ReleaseComparison {

    private final Calculations calculations;
    private final ReleasedCellRepository cells;

    ReleaseComparison(Calculations calculations, ReleasedCellRepository cells) {
        this.calculations = calculations;
        this.cells = cells;
    }

    /** Some of them, in the order of the release. */
    List<ComparedLine> lines(Release release, boolean onlyHidden, int offset, int limit) {
        var lines = cells.find(release.id(), onlyHidden, offset, limit);
        var result = calculations.result(release.calculation()).orElseThrow();
        var counted = calculations
                .lines(result, lines.stream().map(ReleaseLines.Line::source).toList())
                .stream()
                .collect(toMap(InternalFigure::line, figure -> figure));
        return lines.stream()
                .map(line ->
                        new ComparedLine(Objects.requireNonNull(counted.get(line.source())), line.shown(), line.why()))
                .toList();
    }
}
