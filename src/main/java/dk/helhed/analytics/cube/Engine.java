package dk.helhed.analytics.cube;

/** Counts cubes. All engines give the same cube for the same request, cell by cell. */
public interface Engine {

    /**
     * Counts.
     *
     * @throws CubeException if it cannot be done, for a reason to be told
     * @throws CancelledException if somebody stopped it
     */
    Cube count(CubeRequest request, Progress progress);
}
