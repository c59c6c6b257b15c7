package dk.helhed.analytics.register;

/**
 * A Parquet file of a batch, with rows of one year.
 *
 * @param name within the directory of the batch
 * @param sha256 of its bytes, hexadecimal
 */
record StoredFile(int batch, String name, int year, String sha256, long bytes, long rows) {}
