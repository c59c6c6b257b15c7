package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.duckdb.DuckDbLimits;

/** What a DuckDB may use while several are at work, or several threads ask the same one. */
final class ScanLimits {

    private static final int UNIT = 2;
    private static final long MEGABYTES_IN_GIGABYTE = 1024;
    private static final long LEAST = 64;

    private ScanLimits() {}

    /** Of one that many threads ask, each for itself: rows keep their order, and no thread waits for another. */
    static DuckDbLimits shared(DuckDbLimits all) {
        return new DuckDbLimits(all.memory(), 1, all.spill());
    }

    /** Of each of several. */
    static DuckDbLimits each(DuckDbLimits all, int many) {
        if (many <= 1) {
            return all;
        }
        var number = Long.parseLong(all.memory().substring(0, all.memory().length() - UNIT));
        var megabytes = all.memory().endsWith("GB") ? number * MEGABYTES_IN_GIGABYTE : number;
        return new DuckDbLimits(Math.max(LEAST, megabytes / many) + "MB", 1, all.spill());
    }
}
