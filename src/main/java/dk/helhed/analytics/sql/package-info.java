/** Counting by a database: cubes rendered as SQL for DuckDB or Trino, in the form that reads the rows once. */
@NullMarked
@NamedInterface("sql")
package dk.helhed.analytics.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
