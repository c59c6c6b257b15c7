package dk.helhed.analytics.register;

/** Follows an import. Told from several threads. */
@FunctionalInterface
public interface IntakeProgress {

    /**
     * Tells how far it is.
     *
     * @param share of the step that is done, from 0 to 1
     */
    void at(Step step, double share);
}
