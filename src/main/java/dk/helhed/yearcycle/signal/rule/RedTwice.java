package dk.helhed.yearcycle.signal.rule;

import dk.helhed.projects.monitoring.RedProject;
import dk.helhed.reference.Period;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.UsedFigure;
import dk.helhed.yearcycle.signal.UsedFigure.Role;
import java.util.List;

/**
 * The last two quarterly reports of a project are red. Source: the municipal council of København (Borgerrepræsentationen), 28 May
 * 2009; see {@link dk.helhed.projects.monitoring.Monitoring}.
 */
public final class RedTwice {

    private RedTwice() {}

    /** That it holds for a project that is red twice running. */
    public static Finding of(RedProject red) {
        var project = red.project();
        return new Finding(
                SignalKind.RED_TWICE,
                Projects.subject(project.effort(), project.title(), project.path()),
                red.latest().last().plusDays(1),
                List.of(
                        time(Role.QUARTER, red.latest().code()),
                        time(Role.QUARTER_BEFORE, red.before().code())),
                red.latest().code(),
                new Certainty.Plain());
    }

    private static UsedFigure time(Role role, String quarter) {
        return UsedFigure.time(role, Period.parse(quarter).orElseThrow());
    }
}
