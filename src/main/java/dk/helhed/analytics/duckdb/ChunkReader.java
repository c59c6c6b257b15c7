package dk.helhed.analytics.duckdb;

import org.duckdb.DuckDBDataChunkReader;

/** Takes some rows of a result, column by column. The chunk is gone afterwards. */
@FunctionalInterface
public interface ChunkReader {

    void read(DuckDBDataChunkReader chunk);
}
