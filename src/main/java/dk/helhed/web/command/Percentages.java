package dk.helhed.web.command;

import java.util.function.IntConsumer;

/** Tells how far something is at every tenth of it, and nothing of what is over at once. Told from several threads. */
final class Percentages {

    private static final int HUNDRED = 100;
    private static final int STEP = 10;

    private final IntConsumer told;
    private int last;

    Percentages(IntConsumer told) {
        this.told = told;
    }

    /** @param share from 0 to 1 */
    synchronized void at(double share) {
        var percent = (int) (share * HUNDRED) / STEP * STEP;
        if (percent > last) {
            last = percent;
            told.accept(percent);
        }
    }
}
