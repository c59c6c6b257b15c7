package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a request asks of an index.
 *
 * @param levels whose members its cells must tell apart
 * @param usual what other requests are likely to ask for
 * @param wanted what it must hold
 */
record Asked(List<Level> levels, List<Dimension> usual, Wanted wanted) {

    static Asked of(CubeRequest request, List<Dimension> usual, Wanted wanted) {
        var levels = Stream.concat(
                request.levels().stream(), request.filters().stream().map(Filter::level));
        return new Asked(levels.toList(), usual, wanted);
    }

    /** The indexes that may answer, the preferred one first. */
    List<Outline> outlines() {
        var own = Outline.of(levels);
        return usual.isEmpty() ? List.of(own) : List.of(Outline.usual(usual), own);
    }
}
