package dk.helhed.opendata.api;

import java.util.List;

/** The imports, newest first. */
record BatchesAnswer(List<BatchAnswer> batches) {}
