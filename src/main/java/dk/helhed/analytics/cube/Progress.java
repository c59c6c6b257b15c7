package dk.helhed.analytics.cube;

/** Follows a calculation, and may stop it. Asked from several threads. */
public interface Progress {

    /** Nobody looks. */
    Progress UNSEEN = new Progress() {

        @Override
        public void reached(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Takes note of how far the work is.
     *
     * @param share of the work that is done, from 0 to 1
     */
    void reached(double share);

    /** Whether the calculation should stop; it then ends with {@link CancelledException}. */
    boolean isCancelled();
}
