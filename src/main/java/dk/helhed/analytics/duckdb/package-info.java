/** The one way to DuckDB: opened with bounds on memory, threads and the disk it may spill to, and nothing it may fetch. */
@NullMarked
@NamedInterface("duckdb")
package dk.helhed.analytics.duckdb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
