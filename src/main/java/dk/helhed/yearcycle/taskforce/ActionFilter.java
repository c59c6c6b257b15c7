package dk.helhed.yearcycle.taskforce;

import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.yearcycle.ThemeRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which actions a list holds.
 *
 * @param department null for all
 * @param theme null for all
 */
public record ActionFilter(
        Show show, @Nullable Integer department, @Nullable ThemeRef theme) {

    /** A part of the list that is often wanted. */
    public enum Show implements Coded {
        OPEN,
        LATE,
        DONE,
        CALLED_OFF,
        ALL;

        @Override
        public String key() {
            return "taskforce.show." + code();
        }
    }

    /** What an address asks for; what cannot be read is not asked for. */
    static ActionFilter of(Fields query) {
        var department = query.text("forvaltning");
        return new ActionFilter(
                Coded.of(Show.class, query.text("vis")).orElse(Show.OPEN),
                department.matches("\\d{1,9}") ? Integer.valueOf(department) : null,
                ThemeRef.in(query.text("tema")).orElse(null));
    }

    /** Whether it holds less than the list as it is first shown. */
    public boolean narrows() {
        return show != Show.OPEN || department != null || theme != null;
    }

    boolean holds(Action action, LocalDate today) {
        var isShown = switch (show) {
            case OPEN -> action.isOpen();
            case LATE -> action.isLate(today);
            case DONE -> action.state() == ActionState.DONE;
            case CALLED_OFF -> action.state() == ActionState.CALLED_OFF;
            case ALL -> true;
        };
        return isShown
                && (department == null || action.departments().contains(department))
                && (theme == null || action.themes().contains(theme));
    }
}
