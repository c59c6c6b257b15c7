package dk.helhed.analytics.cube;

/** A calculation was stopped because somebody asked for it. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CancelledException() {
        super("The calculation was cancelled");
    }
}
