package dk.helhed.charts;

/**
 * The paper a chart is drawn on, for the picture scales with its text and a wide one is hard to read on a telephone.
 *
 * <p>A page may hold both and let its stylesheet show one of them.
 */
public enum Frame {
    /** For a screen or paper of 600 px and more. */
    WIDE(760, 300),
    /** For a telephone, from 320 px. */
    NARROW(360, 240);

    private final int width;
    private final int plotHeight;

    Frame(int width, int plotHeight) {
        this.width = width;
        this.plotHeight = plotHeight;
    }

    int width() {
        return width;
    }

    /** The height of the lines' own field, without axis, titles and legend. */
    int plotHeight() {
        return plotHeight;
    }
}
