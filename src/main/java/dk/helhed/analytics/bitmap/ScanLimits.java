package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.duckdb.DuckDbLimits;

/** What each of several threads may use that scan at the same time, each with a DuckDB of its own. */
final class ScanLimits {

    private static final int UNIT = 2;
    private static final long MEGABYTES_IN_GIGABYTE = 1024;
    private static final long LEAST = 64;

    private ScanLimits() {}

    static DuckDbLimits of(DuckDbLimits all, int threads) {
        var number = Long.parseLong(all.memory().substring(0, all.memory().length() - UNIT));
        var megabytes = all.memory().endsWith("GB") ? number * MEGABYTES_IN_GIGABYTE : number;
        return new DuckDbLimits(Math.max(LEAST, megabytes / threads) + "MB", 1, all.spill());
    }
}
