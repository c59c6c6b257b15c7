package dk.helhed.analytics.bitmap;

/** An index does not belong to the rows as they are now, and must be made anew. */
final class StaleIndexException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
