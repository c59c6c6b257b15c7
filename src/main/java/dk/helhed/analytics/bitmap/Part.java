package dk.helhed.analytics.bitmap;

/** Some of the rows, in the order in which they lie. */
record Part(Runs runs, Bitmaps bitmaps) {}
