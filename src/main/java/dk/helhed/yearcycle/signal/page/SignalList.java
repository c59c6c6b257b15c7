package dk.helhed.yearcycle.signal.page;

import dk.helhed.pages.Choice;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.compute.Computed;
import java.util.List;
import java.util.Map;

/**
 * The page with the signals.
 *
 * @param lines those wanted, by what they tell of
 * @param states links to signals in each state, with how many there are
 * @param any whether there is a signal at all
 * @param home name of the municipality; empty while nobody knows
 * @param mayCompute whether whoever asks may have them computed now
 */
public record SignalList(
        Page page,
        SignalFilter filter,
        Map<SignalKind.Group, List<SignalLine>> lines,
        List<Link> states,
        List<Choice> themes,
        List<Choice> kinds,
        Computed computed,
        boolean any,
        String home,
        boolean mayCompute) {}
