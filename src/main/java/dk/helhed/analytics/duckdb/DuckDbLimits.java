package dk.helhed.analytics.duckdb;

import java.nio.file.Path;

/**
 * What a DuckDB may use.
 *
 * @param memory such as {@code 1GB}
 * @param threads 0 for as many as the machine has
 * @param spill a directory for what does not fit in memory; each DuckDB makes one of its own in it when needed, writes it encrypted
 *     with a key that is kept nowhere but may be guessed with much work, and takes it away when closed
 */
public record DuckDbLimits(String memory, int threads, Path spill) {

    /** The same for one that several threads ask, each for itself: none waits for another, and rows keep their order. */
    public DuckDbLimits oneThread() {
        return new DuckDbLimits(memory, 1, spill);
    }
}
