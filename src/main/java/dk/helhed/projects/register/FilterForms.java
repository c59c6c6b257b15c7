package dk.helhed.projects.register;

import dk.helhed.pages.Page;
import dk.helhed.projects.EffortFilter;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Goals;
import org.springframework.stereotype.Component;

/** Makes the forms that narrow lists of efforts. */
@Component
public class FilterForms {

    private final Goals goals;
    private final Efforts efforts;

    FilterForms(Goals goals, Efforts efforts) {
        this.goals = goals;
        this.efforts = efforts;
    }

    /** The form that holds the filter, with what else could be chosen. */
    public FilterForm of(EffortFilter filter, Page page) {
        return new FilterForm(filter, goals.inForce(page), efforts.districts());
    }
}
