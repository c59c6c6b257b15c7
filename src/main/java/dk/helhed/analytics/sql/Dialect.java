package dk.helhed.analytics.sql;

/** Where databases differ. */
enum Dialect {
    /** Has quantiles that are exact. */
    DUCKDB,
    /** Its {@code approx_percentile} is not exact, and it has no {@code median}: the middle is found by numbering the rows. */
    TRINO
}
