package dk.helhed.yearcycle.signal.page;

import dk.helhed.access.Actor;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.Step;
import dk.helhed.yearcycle.signal.UsedFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signal with all that its page says about it.
 *
 * @param rule in words, as it is set now
 * @param certainty in a sentence; empty if there is no chance in it
 * @param owner who answers for the thing, as whoever asks may know it
 * @param steps the latest first
 * @param chart of the indicator's figures as SVG; null if there is nothing to draw
 * @param narrowChart the same for narrow screens
 * @param mayHandle whether whoever asks may take it up and explain it
 */
public record SignalSheet(
        Page page,
        Wording wording,
        SignalLine line,
        String rule,
        String certainty,
        String owner,
        List<Step> steps,
        @Nullable String chart,
        @Nullable String narrowChart,
        boolean mayHandle) {

    public Signal signal() {
        return line.signal();
    }

    /** Whether whoever reads may answer it with a proposal; there is one for each signal. */
    public boolean mayPropose() {
        return signal().proposal() == null && signal().state().isOpen() && Actor.isHeld(Cycle.PROPOSE);
    }

    /** The value of a figure; two dots if it has none. */
    public String value(UsedFigure figure) {
        return figure.unit() == null ? "" : wording.amount(figure.value(), figure.unit());
    }

    /** The page of the indicator that a series of figures belongs to. */
    public String indicatorPath(UsedFigure figure) {
        return "/indikator/" + Indicator.codeOf(figure.series());
    }
}
