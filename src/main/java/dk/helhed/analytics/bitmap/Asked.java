package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a request asks of an index.
 *
 * @param levels whose members its cells must tell apart
 * @param usual levels that other requests are likely to ask for, the likeliest first
 * @param mostCells how many cells an index may have that other requests are answered from too
 * @param wanted what it must hold
 */
record Asked(List<Level> levels, List<Level> usual, Wanted wanted, long mostCells) {

    /** In all files together: with so many, a figure takes some hundredths of a second. */
    private static final long MOST_CELLS = 1 << 19;

    static Asked of(CubeRequest request, List<Level> usual, Wanted wanted, int files) {
        var levels = Stream.concat(
                request.levels().stream(), request.filters().stream().map(Filter::level));
        return new Asked(levels.toList(), usual, wanted, MOST_CELLS / Math.max(1, files));
    }

    /** The indexes that may answer, the preferred one first. */
    List<Outline> outlines() {
        var own = Outline.of(levels);
        return usual.isEmpty() ? List.of(own) : List.of(Outline.usual(usual), own);
    }
}
