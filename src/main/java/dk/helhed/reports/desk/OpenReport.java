package dk.helhed.reports.desk;

/**
 * A report that is not approved, and what it wants of a person.
 *
 * @param unready sections in all
 * @param assigned unready sections that are the person's
 * @param remarks open ones in all
 * @param ownRemarks open ones about sections that are the person's, or that the person wrote last where they are nobody's
 */
record OpenReport(String slug, String title, boolean inReview, int unready, int assigned, int remarks, int ownRemarks) {

    /** The path of its desk. */
    String path() {
        return "/rapporter/" + slug + "/arbejde";
    }

    /** Whether nothing stands in the way of its approval. */
    boolean isReady() {
        return unready == 0 && remarks == 0;
    }
}
