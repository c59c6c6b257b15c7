package dk.helhed.analytics.bitmap;

/**
 * Rows of a file that lie beside each other, ordered by cell.
 *
 * @param rows which, by their numbers in the file
 */
record Slice(Range rows, Cells cells, Bitmaps bitmaps) {

    /** Rows from one number to another, the latter excluded. */
    record Range(long from, long to) implements Comparable<Range> {

        int count() {
            return Math.toIntExact(to - from);
        }

        @Override
        public int compareTo(Range other) {
            return Long.compare(from, other.from);
        }
    }
}
