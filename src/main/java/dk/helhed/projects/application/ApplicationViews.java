package dk.helhed.projects.application;

import dk.helhed.projects.SheetFields;
import dk.helhed.projects.application.Applications.Found;
import dk.helhed.projects.pool.Pools;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the pages of an application say of it. */
@Component
public class ApplicationViews {

    private final Applications applications;
    private final Pools pools;
    private final SheetFields names;

    ApplicationViews(Applications applications, Pools pools, SheetFields names) {
        this.applications = applications;
        this.pools = pools;
        this.names = names;
    }

    /** The application as its pages show it. */
    public ApplicationView of(Found found) {
        return new ApplicationView(
                found.application(),
                found.effort(),
                applications.size(found.application()),
                names.unitName(found.effort().sheet().responsible().unit()),
                Optional.ofNullable(found.application().answers().ask().pool())
                        .flatMap(pools::find)
                        .orElse(null));
    }
}
