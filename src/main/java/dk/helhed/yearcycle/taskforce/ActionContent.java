package dk.helhed.yearcycle.taskforce;

import dk.helhed.yearcycle.ThemeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about an action. For its parts see {@link Action}. */
record ActionContent(
        String title,
        String purpose,
        int unit,
        List<Integer> departments,
        UUID owner,
        LocalDate due,
        List<ThemeRef> themes,
        @Nullable UUID signal,
        @Nullable Integer proposal) {

    ActionContent {
        departments = List.copyOf(departments);
        themes = List.copyOf(themes);
    }

    static ActionContent of(Action action) {
        return new ActionContent(
                action.title(),
                action.purpose(),
                action.unit(),
                action.departments(),
                action.owner(),
                action.due(),
                action.themes(),
                action.signal(),
                action.proposal());
    }
}
