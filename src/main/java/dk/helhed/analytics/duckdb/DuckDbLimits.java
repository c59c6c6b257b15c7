package dk.helhed.analytics.duckdb;

import java.nio.file.Path;

/**
 * What a DuckDB may use.
 *
 * @param memory such as {@code 1GB}
 * @param threads 0 for as many as the machine has
 * @param spill an existing directory for what does not fit in memory; written encrypted, and empty when DuckDB is closed
 */
public record DuckDbLimits(String memory, int threads, Path spill) {}
