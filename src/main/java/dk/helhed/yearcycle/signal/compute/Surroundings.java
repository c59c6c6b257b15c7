package dk.helhed.yearcycle.signal.compute;

import dk.helhed.policies.Policy;
import dk.helhed.projects.GoalRef;
import dk.helhed.reference.Area;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.ThemeRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom and when signals are computed.
 *
 * @param home the municipality
 * @param policies that it follows
 * @param themes of these policies
 */
record Surroundings(Area home, List<Policy> policies, List<Theme> themes, LocalDate today) {

    /** The first theme that reads the indicator; null if none does. */
    @Nullable
    ThemeRef themeOf(String indicator) {
        return themes.stream()
                .filter(theme -> theme.reads(indicator))
                .map(Theme::ref)
                .findFirst()
                .orElse(null);
    }

    /** The theme of an effect goal; null if its policy puts it in none. */
    @Nullable
    ThemeRef themeOf(GoalRef goal) {
        return themes.stream()
                .filter(theme -> theme.ref().policy().equals(goal.policy()) && theme.holds(goal.goal()))
                .map(Theme::ref)
                .findFirst()
                .orElse(null);
    }

    /** The first theme of any of the goals; null if none has one. */
    @Nullable
    ThemeRef themeOf(Collection<GoalRef> goals) {
        for (var goal : goals) {
            var theme = themeOf(goal);
            if (theme != null) {
                return theme;
            }
        }
        return null;
    }
}
