package dk.helhed.yearcycle.year;

import dk.helhed.pages.Page;
import dk.helhed.projects.SheetFields;
import dk.helhed.yearcycle.calendar.Responsible;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who answer for steps. Those of people are for people who are signed in. */
@Component
class StepNames {

    private final SheetFields names;

    StepNames(SheetFields names) {
        this.names = names;
    }

    Who who(Responsible responsible, Page page) {
        var unit = responsible.unit();
        return new Who(
                responsible.committee(),
                unit == null ? "" : names.unitName(unit),
                page.reader() == null ? "" : names.managerName(responsible.person()));
    }

    /** The name of a person; empty if it is nobody. */
    String person(@Nullable UUID person) {
        return names.managerName(person);
    }

    /** A person as forms write one: by number. */
    String number(@Nullable UUID person) {
        return names.manager(person);
    }

    /** A department as forms write one; empty if there is none. */
    String unit(@Nullable Integer unit) {
        return unit == null ? "" : names.unit(unit);
    }
}
